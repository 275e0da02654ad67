/** One door to both browsers. */
import type { BrowserKind } from '../../scripts/setup/find-browser.mjs';
import { launchChromium } from './chromium/launch-chromium.ts';
import type { DrivenBrowser, LaunchOptions } from './driven-browser.ts';
import { launchFirefox } from './firefox/launch-firefox.ts';

export function launchBrowser(kind: BrowserKind, options: LaunchOptions): Promise<DrivenBrowser> {
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
