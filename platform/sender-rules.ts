/** Who may send what: content scripts of pages on the one hand, the extension's own pages on the other. */
import { browser } from './browser.ts';
import type { SenderRule } from './messenger.ts';

const WEB = /^(?:https?|file):/;

/**
 * A content script: in a tab, on a web page or in a frame that a page made and that has no address: it has the page's origin, or
 * none in a sandbox.
 */
export const fromPage: SenderRule = (sender) => {
  const { tab, url = '', origin = '' } = sender;
  if (tab === undefined || WEB.test(url)) return tab !== undefined;
  return url.startsWith('about:') && (WEB.test(origin) || (origin === 'null' && WEB.test(tab.url ?? '')));
};

/** The extension itself: its background, which has no tab, or one of its own pages, in a tab or not. */
export const fromExtension: SenderRule = (sender) =>
  sender.tab === undefined || (sender.url ?? '').startsWith(browser.runtime.getURL(''));
