/** Keeps our tasks short: work until the slice is used up, then let the page go first. */
import { yieldToPage } from './yield-to-page.ts';

/** Half a frame: a page that animates beside us still makes its frames. */
const SLICE_MS = 8;

export interface SliceClock {
  isDue(): boolean;
  /** Resolves in a new task, with a new slice begun: when the page has had its turn, or something else is there. */
  rest(until?: Promise<unknown>): Promise<void>;
  /** Begins the first slice of a piece of work. */
  begin(): void;
  /** Main-thread time used since `begin`, resting left out. */
  workMs(): number;
  /** How long the single slices took. */
  slicesMs(): readonly number[];
}

export function createSliceClock(now: () => number): SliceClock {
  let start = now();
  let slices: number[] = [];
  const total = () => slices.reduce((sum, ms) => sum + ms, 0);
  return {
    isDue: () => now() - start >= SLICE_MS,
    async rest(until) {
      slices.push(now() - start);
      await (until ?? yieldToPage());
      start = now();
    },
    begin() {
      slices = [];
      start = now();
    },
    workMs: () => total() + now() - start,
    slicesMs: () => [...slices, now() - start],
  };
}
