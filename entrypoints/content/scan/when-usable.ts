/** Resolves when the page is there for its reader: shown, not merely prerendered, laid out, and with a moment to spare. */
import { documentElement, isDocumentHidden, isPrerendering } from '../survive/dom.ts';
import { whenIdle } from './when-idle.ts';

/** A page that never rests is read all the same. */
const LONGEST_WAIT_MS = 1_000;

export async function whenUsable(signal: AbortSignal): Promise<void> {
  if (isPrerendering()) await once('prerenderingchange', signal);
  if (isDocumentHidden()) await once('visibilitychange', signal);
  if (innerWidth === 0) await hasSize();
  await new Promise<void>((resolve) => whenIdle(resolve, LONGEST_WAIT_MS));
}

/** Both events bubble from the document, whose own `addEventListener` the page may hide. */
function once(type: string, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    addEventListener(type, resolve, { once: true, signal, capture: true });
    signal.addEventListener('abort', resolve);
  });
}

/**
 * A frame in a process of its own (of another site, or a sandbox) may have no size yet when its content scripts start,
 * and its `resize` may have been before anybody listens, or not be at all (Chromium 156).
 */
function hasSize(): Promise<void> {
  return new Promise((resolve) => {
    new ResizeObserver((_, observer) => {
      if (innerWidth === 0) return;
      observer.disconnect();
      resolve();
    }).observe(documentElement()!);
  });
}
