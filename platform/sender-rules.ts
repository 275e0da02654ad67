/** Who may send what: content scripts of pages on the one hand, the extension's own pages on the other. */
import type { SenderRule } from './messenger.ts';

/** A content script: in a tab, on a web page. */
export const fromPage: SenderRule = (sender) =>
  sender.tab !== undefined && /^(?:https?|file):/.test(sender.url ?? '');

/** The background itself, which has no tab. */
export const fromBackground: SenderRule = (sender) => sender.tab === undefined;
