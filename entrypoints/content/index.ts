/** The content script: waits until the page is usable and somebody reads it, then starts. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageRuntime } from '../../platform/page-browser.ts';
import './mark/marks.css';
import { isWorthReading } from './scan/is-worth-reading.ts';
import { whenUsable } from './scan/when-usable.ts';
import { startPage } from './start/start-page.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  // Frames without an address of their own (srcdoc, about:blank) belong to the page that made them.
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  async main(context) {
    const { signal } = context;
    await whenUsable(signal);
    if (signal.aborted || !isWorthReading()) return;
    startPage(signal, () => context.isValid && pageRuntime()?.id !== undefined);
  },
});
