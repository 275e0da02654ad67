/** Who may send what: content scripts of pages on the one hand, the extension's own pages on the other. */
import { browser } from './browser.ts';
import type { SenderRule } from './messenger.ts';

/** A content script: in a tab, on a web page. */
export const fromPage: SenderRule = (sender) =>
  sender.tab !== undefined && /^(?:https?|file):/.test(sender.url ?? '');

/** The extension itself: its background, which has no tab, or one of its own pages, in a tab or not. */
export const fromExtension: SenderRule = (sender) =>
  sender.tab === undefined || (sender.url ?? '').startsWith(browser.runtime.getURL(''));
