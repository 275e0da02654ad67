/** Keeps our tasks short: work until the slice is used up, then let the page go first. */
import { yieldToPage } from './yield-to-page.ts';

/** Half a frame: a page that animates beside us still makes its frames. */
const SLICE_MS = 8;

export interface SliceClock {
  isDue(): boolean;
  /** Resolves in a new task, with a new slice begun. */
  rest(): Promise<void>;
  /** Begins the first slice of a piece of work. */
  begin(): void;
  /** Main-thread time used since `begin`, resting left out. */
  workMs(): number;
}

export function createSliceClock(now: () => number): SliceClock {
  let start = now();
  let earlier = 0;
  return {
    isDue: () => now() - start >= SLICE_MS,
    async rest() {
      earlier += now() - start;
      await yieldToPage();
      start = now();
    },
    begin() {
      earlier = 0;
      start = now();
    },
    workMs: () => earlier + now() - start,
  };
}
