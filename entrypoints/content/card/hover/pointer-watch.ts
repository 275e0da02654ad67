/** Feeds the hover machine with what the pointer does, and carries out what it wishes. */
import type { Point } from '../place/rect.ts';
import {
  AT_REST,
  nextTick,
  stepHover,
  type HoverEvent,
  type HoverState,
  type HoverTiming,
  type HoverWish,
  type Over,
} from './hover-machine.ts';

export interface PointerWatchDeps {
  readonly timing: () => HoverTiming & { readonly on: boolean };
  /** What is under a point: our card, a name, or neither. */
  readonly whatIsAt: (point: Point, event: Event) => Over;
  readonly isTowardsCard: (exit: Point, point: Point) => boolean;
  readonly carryOut: (wish: HoverWish, at: Point) => void;
  readonly signal: AbortSignal;
}

export interface PointerWatch {
  /** The card was closed, pinned or taken over by other means. */
  release(): void;
  /** The reader pressed something in the card. */
  engage(): void;
  pointerAt(x: number, y: number, timeStamp: number): void;
}

/** After a key in the page nothing opens for this long: the reader writes or scrolls. */
const QUIET_AFTER_TYPING_MS = 500;
/** Speed is measured over at least this much time: events of one frame come in bursts. */
const SPEED_WINDOW_MS = 8;

export function watchPointer(deps: PointerWatchDeps): PointerWatch {
  const { signal } = deps;
  let state: HoverState = AT_REST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: (Point & { readonly at: number }) | null = null;
  let exit: Point = { x: 0, y: 0 };
  let quietUntil = 0;

  const feed = (event: HoverEvent): void => {
    const step = stepHover(state, event, deps.timing());
    state = step.state;
    for (const wish of step.wishes) deps.carryOut(wish, last ?? exit);
    clearTimeout(timer);
    const due = nextTick(state, deps.timing());
    if (due !== null) timer = setTimeout(onTick, Math.max(0, due - performance.now()));
  };
  const onTick = () => {
    // A timer may fire a fraction early; what is due is due.
    const due = nextTick(state, deps.timing());
    if (due !== null) feed({ type: 'tick', at: Math.max(due, performance.now()) });
  };
  const onMove = (event: PointerEvent): void => {
    const point = { x: event.clientX, y: event.clientY };
    // Scrolling moves the page under a resting pointer; browsers report that as a move of no length.
    if (event.pointerType === 'touch' || (last && last.x === point.x && last.y === point.y)) return;
    const at = event.timeStamp;
    const speed = last
      ? Math.hypot(point.x - last.x, point.y - last.y) / Math.max(at - last.at, SPEED_WINDOW_MS)
      : 0;
    last = { ...point, at };
    if (event.buttons !== 0 || at < quietUntil) return feed({ type: 'busy' });
    const over = deps.whatIsAt(point, event);
    if (state.phase === 'open' && over.kind === 'mention' && over.id === state.target) exit = point;
    const towardsCard = state.phase === 'open' && deps.isTowardsCard(exit, point);
    if (deps.timing().on || state.phase === 'open')
      feed({ type: 'moved', at, over, speed, point, towardsCard });
  };
  const busy = () => feed({ type: 'busy' });
  const left = (event: PointerEvent) => {
    if (event.relatedTarget === null) feed({ type: 'left', at: event.timeStamp });
  };
  const onKey = (event: KeyboardEvent) => {
    quietUntil = event.timeStamp + QUIET_AFTER_TYPING_MS;
    busy();
  };

  listen({ onMove, onKey, left, busy }, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    release: () => feed({ type: 'released', at: performance.now() }),
    engage: () => feed({ type: 'engaged' }),
    pointerAt: (x, y, timeStamp) => {
      last = { x, y, at: timeStamp };
      const over = deps.whatIsAt(last, new Event('pointermove'));
      if (deps.timing().on)
        feed({ type: 'moved', at: timeStamp, over, speed: 0, point: last, towardsCard: false });
    },
  };
}

interface Listeners {
  onMove(event: PointerEvent): void;
  onKey(event: KeyboardEvent): void;
  left(event: PointerEvent): void;
  busy(): void;
}

function listen({ onMove, onKey, left, busy }: Listeners, signal: AbortSignal): void {
  const options = { signal, passive: true, capture: true } as const;
  addEventListener('pointermove', onMove, options);
  addEventListener('pointerdown', busy, options);
  addEventListener('pointerout', left, options);
  addEventListener('scroll', busy, options);
  addEventListener('dragstart', busy, options);
  addEventListener('keydown', onKey, options);
  addEventListener('blur', busy, { signal });
}
