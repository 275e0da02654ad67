/** Resolves when the page is there for its reader: shown, not merely prerendered, and with a moment to spare. */
import { isDocumentHidden, isPrerendering } from '../survive/dom.ts';

/** A page that never rests is read all the same. */
const LONGEST_WAIT_MS = 1_000;

export async function whenUsable(signal: AbortSignal): Promise<void> {
  if (isPrerendering()) await once(document, 'prerenderingchange', signal);
  // Not `globalThis`: in Firefox that is the sandbox of the content scripts, which takes no listeners by this way.
  if (isDocumentHidden()) await once(window, 'visibilitychange', signal);
  await whenIdle();
}

function once(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const { addEventListener } = EventTarget.prototype;
    Reflect.apply(addEventListener, target, [type, () => resolve(), { once: true, signal, capture: true }]);
    signal.addEventListener('abort', () => resolve());
  });
}

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
    else setTimeout(resolve, 50);
  });
}
