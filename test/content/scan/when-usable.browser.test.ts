/** Nothing is read before somebody reads: not while a page is prerendered, and not in a tab that nobody has looked at. */
import { afterAll, beforeEach, expect, test } from 'vitest';

const states = { prerendering: false, hidden: false };
const own = Object.keys(states).map(
  (name) => [name, Object.getOwnPropertyDescriptor(Document.prototype, name)] as const,
);
for (const name of ['prerendering', 'hidden'] as const)
  Object.defineProperty(Document.prototype, name, { configurable: true, get: () => states[name] });

// Getters are taken from their prototypes when the module is loaded: these, not the browser's.
const { whenUsable } = await import('../../../entrypoints/content/scan/when-usable.ts');

beforeEach(() => Object.assign(states, { prerendering: false, hidden: false }));
afterAll(() => {
  for (const [name, descriptor] of own)
    if (descriptor) Object.defineProperty(Document.prototype, name, descriptor);
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Long enough for a page that is usable to be found so. */
const NOT_YET_MS = 150;
/** A busy browser is idle late, and a page that is never idle is read after a second. */
const IN_THE_END_MS = 10_000;

function watchUsable(): { isUsable: boolean } {
  const seen = { isUsable: false };
  void whenUsable(new AbortController().signal).then(() => (seen.isUsable = true));
  return seen;
}

test.each([
  { state: 'prerendering', event: 'prerenderingchange', what: 'a prerendered page is not read until it is shown' },
  { state: 'hidden', event: 'visibilitychange', what: 'a page in a tab that nobody looks at is not read until somebody does' },
] as const)('$what', async ({ state, event }) => {
  states[state] = true;
  const seen = watchUsable();
  await pause(NOT_YET_MS);
  expect(seen.isUsable).toBe(false);
  states[state] = false;
  document.dispatchEvent(new Event(event, { bubbles: true }));
  await expect.poll(() => seen.isUsable, { timeout: IN_THE_END_MS }).toBe(true);
}); // prettier-ignore

test('a page that goes away meanwhile is no longer waited for', async () => {
  states.prerendering = true;
  const stopper = new AbortController();
  const waiting = whenUsable(stopper.signal);
  stopper.abort();
  await expect(waiting).resolves.toBeUndefined();
});

test('a frame that has no size yet is not read until it has one', async () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'innerWidth')!;
  Object.defineProperty(globalThis, 'innerWidth', { configurable: true, value: 0 });
  const seen = watchUsable();
  await pause(NOT_YET_MS);
  expect(seen.isUsable).toBe(false);
  Object.defineProperty(globalThis, 'innerWidth', own);
  document.documentElement.style.padding = '7px';
  await expect.poll(() => seen.isUsable, { timeout: IN_THE_END_MS }).toBe(true);
  document.documentElement.style.padding = '';
});
