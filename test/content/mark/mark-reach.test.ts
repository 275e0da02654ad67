/** How far around the view marks are registered, as a page changes and its reader scrolls. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMarkReach } from '../../../entrypoints/content/mark/mark-reach.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const every = (ms: number, count: number): string[] => Array.from({ length: count }, () => `change, ${ms}`);

test.each([
  { title: 'a page that stands still', does: ['pause, 9000'], turns: [] },
  { title: 'a page that changes once', does: ['change, 9000'], turns: [] },
  { title: 'a page that changes now and then', does: every(2_000, 5), turns: [] },
  { title: 'a ticker of five changes a second', does: every(200, 10), turns: ['narrow'] },
  { title: 'a clock of one change a second', does: every(1_000, 5), turns: ['narrow'] },
  { title: 'a ticker that ends', does: [...every(200, 10), 'pause, 1600'], turns: ['narrow', 'wide'] },
  {
    title: 'a ticker under a reader who begins to scroll',
    does: [...every(200, 10), 'scroll, 0'],
    turns: ['narrow', 'wide'],
  },
  {
    title: 'a ticker under a reader who scrolls on and on',
    does: [...every(100, 5), 'scroll, 0', ...every(100, 5), 'scroll, 0', ...every(100, 8)],
    turns: [],
  },
  {
    title: 'a ticker under a reader who rests again',
    does: [...every(200, 10), 'scroll, 0', ...every(200, 10)],
    turns: ['narrow', 'wide', 'narrow'],
  },
  {
    title: 'a clock that is stopped with the page',
    does: [...every(1_000, 5), 'stop, 9000'],
    turns: ['narrow'],
  },
])('$title: $turns', ({ does, turns }) => {
  const seen: string[] = [];
  const reach = createMarkReach(() => seen.push(reach.isNarrow ? 'narrow' : 'wide'));
  const deeds: Record<string, () => void> = {
    change: () => reach.noteChange(),
    scroll: () => reach.noteScroll(),
    stop: () => reach.stop(),
    pause: () => {},
  };
  for (const each of does) {
    const [deed, ms] = each.split(', ') as [string, string];
    deeds[deed]!();
    vi.advanceTimersByTime(Number(ms));
  }
  expect(seen).toEqual(turns);
});
