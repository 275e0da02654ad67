/** Waits for something that shows itself only when it is there; says what was awaited when it does not come. */
import { setTimeout as sleep } from 'node:timers/promises';
import { STEP_TIMEOUT_MS } from './driven-browser.ts';

const INTERVAL_MS = 50;

export async function waitUntil<T>(
  what: string,
  look: () => Promise<T>,
  timeoutMs: number = STEP_TIMEOUT_MS,
): Promise<NonNullable<T>> {
  const end = performance.now() + timeoutMs;
  let last: unknown;
  do {
    try {
      const seen = await look();
      if (seen) return seen;
      last = seen;
    } catch (error) {
      last = error; // a page that navigates cannot be asked for a moment
    }
    await sleep(INTERVAL_MS);
  } while (performance.now() < end);
  throw new Error(`Waited ${timeoutMs} ms until ${what}, in vain (last seen: ${String(last)}).`);
}
