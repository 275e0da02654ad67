/**
 * How far around the view marks are registered: a screen, so that none comes late however fast the reader scrolls. While a
 * page keeps changing under a reader who rests, no farther than the view: each frame with a change pays for every text that has
 * a mark, and where none is in view it then pays nothing.
 */
export interface MarkReach {
  readonly isNarrow: boolean;
  noteChange(): void;
  noteScroll(): void;
  stop(): void;
}

/** A page that has changed for so long goes on, and a reader who has not scrolled for so long rests. */
const STEADY_MS = 1_000;
/** Longer than a clock's tick. */
const CALM_MS = 1_500;

export function createMarkReach(onTurn: () => void): MarkReach {
  let isNarrow = false;
  let changesSince = 0;
  let lastChange = -Infinity;
  let lastScroll = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const turn = (narrow: boolean) => {
    if (isNarrow === narrow) return;
    isNarrow = narrow;
    onTurn();
  };
  const awaitCalm = () => {
    const calmIn = lastChange + CALM_MS - performance.now();
    timer = calmIn > 0 ? setTimeout(awaitCalm, calmIn) : undefined;
    if (timer === undefined) turn(false);
  };
  return {
    get isNarrow() {
      return isNarrow;
    },
    noteChange() {
      const now = performance.now();
      if (now - lastChange >= CALM_MS) changesSince = now;
      lastChange = now;
      if (now - Math.max(changesSince, lastScroll) < STEADY_MS) return;
      turn(true);
      if (timer === undefined) awaitCalm();
    },
    noteScroll() {
      lastScroll = performance.now();
      turn(false);
    },
    stop: () => clearTimeout(timer),
  };
}
