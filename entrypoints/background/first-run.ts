/** Opens the first-run page once, when the extension is installed; not after updates, and nothing on the network. */
import { browser } from '../../platform/browser.ts';
import { logFailure } from '../../platform/log-failure.ts';

export function openWelcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    const url = browser.runtime.getURL('/welcome.html');
    logFailure(browser.tabs.create({ url }), 'the first-run page was not opened');
  });
}
