/** Opens the first-run page once, when the extension is installed; not after updates, and nothing on the network. */
import { browser } from '../../platform/browser.ts';

export function openWelcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
