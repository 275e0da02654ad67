/**
 * When a card opens, swaps and closes for a pointer: a pure function from state and event to state and wishes.
 * Crossing a text opens nothing; a card can be reached over the gap, and stays while the pointer is on it or its name.
 */
import type { Point } from '../place/rect.ts';

export interface HoverTiming {
  readonly openDelayMs: number;
  readonly closeDelayMs: number;
}

/** Faster than this the pointer is on its way somewhere; 10ten, a hover dictionary, uses the same. In px/ms. */
export const SPEED_GATE = 0.5;
/**
 * A pointer that has gone this far since is not resting: some readers follow the line they read with it, at about
 * 0.2 px/ms, and are over a name for longer than a dwell. A trembling hand stays within. In px.
 */
export const MOST_DRIFT = 20;
/** Readers who have just had a card open and go on to the next name are not made to wait again. */
export const WARM_DELAY_MS = 150;
export const WARM_FOR_MS = 500;
/** A card that the reader has used, by opening something in it, waits longer for the pointer to come back. */
export const ENGAGED_CLOSE_MS = 1000;

/** As a share of the dwell: who has rested this long is likely to stay, and the card is drawn out of sight. */
const DRAW_AFTER = 0.35;

interface Dwell {
  readonly target: string;
  readonly since: number;
  /** Where the pointer was then. */
  readonly from: Point;
  readonly drawn: boolean;
}

export type HoverState =
  | { readonly phase: 'idle'; readonly closedAt: number }
  | (Dwell & { readonly phase: 'dwelling'; readonly delayMs: number; readonly closedAt: number })
  | {
      readonly phase: 'open';
      readonly target: string;
      readonly leavingSince: number | null;
      readonly next: Dwell | null;
      readonly engaged: boolean;
    };

export type Over =
  | { readonly kind: 'mention'; readonly id: string }
  | { readonly kind: 'card' }
  | { readonly kind: 'nothing' };

export type HoverEvent =
  | {
      readonly type: 'moved';
      readonly at: number;
      readonly over: Over;
      readonly speed: number;
      readonly point: Point;
      /** On the way from the name to its card. */
      readonly towardsCard: boolean;
    }
  /** A button went down, a key was typed, text is being selected, the page scrolled: nothing may open now. */
  | { readonly type: 'busy' }
  | { readonly type: 'left'; readonly at: number }
  /** Something in the card was pressed. */
  | { readonly type: 'engaged' }
  | { readonly type: 'tick'; readonly at: number }
  /** The card was closed, pinned or taken over by the keyboard. */
  | { readonly type: 'released'; readonly at: number };

export type HoverWish =
  | { readonly type: 'prepare'; readonly target: string }
  | { readonly type: 'draw'; readonly target: string }
  | { readonly type: 'open'; readonly target: string }
  | { readonly type: 'close' };

export interface HoverStep {
  readonly state: HoverState;
  readonly wishes: readonly HoverWish[];
}

export const AT_REST: HoverState = { phase: 'idle', closedAt: Number.NEGATIVE_INFINITY };

export function stepHover(state: HoverState, event: HoverEvent, timing: HoverTiming): HoverStep {
  switch (event.type) {
    case 'moved':
      return state.phase === 'open'
        ? moveWhileOpen(state, event, timing)
        : moveWhileClosed(state, event, timing);
    case 'busy':
      if (state.phase === 'dwelling') return still({ phase: 'idle', closedAt: state.closedAt });
      return still(state.phase === 'open' ? { ...state, next: null } : state);
    case 'left':
      if (state.phase === 'dwelling') return still({ phase: 'idle', closedAt: state.closedAt });
      return still(
        state.phase === 'open'
          ? { ...state, next: null, leavingSince: state.leavingSince ?? event.at }
          : state,
      );
    case 'engaged':
      return still(
        state.phase === 'open' ? { ...state, engaged: true, leavingSince: null, next: null } : state,
      );
    case 'tick':
      return tick(state, event.at, timing);
    case 'released':
      return still(state.phase === 'open' ? { phase: 'idle', closedAt: event.at } : state);
  }
}

/** When the state will change by itself, if nothing happens before. */
export function nextTick(state: HoverState, timing: HoverTiming): number | null {
  if (state.phase === 'dwelling') return dwellTick(state, state.delayMs);
  if (state.phase === 'idle') return null;
  if (state.next) return dwellTick(state.next, state.engaged ? timing.openDelayMs : warmDelay(timing));
  return state.leavingSince === null ? null : state.leavingSince + closeDelay(state, timing);
}

function dwellTick({ since, drawn }: Dwell, delayMs: number): number {
  return since + (drawn ? delayMs : delayMs * DRAW_AFTER);
}

type Moved = Extract<HoverEvent, { type: 'moved' }>;
type Closed = Exclude<HoverState, { phase: 'open' }>;
type Open = Extract<HoverState, { phase: 'open' }>;

function moveWhileClosed(state: Closed, event: Moved, timing: HoverTiming): HoverStep {
  const { over, at, point } = event;
  if (over.kind !== 'mention') return still({ phase: 'idle', closedAt: state.closedAt });
  if (state.phase === 'dwelling' && state.target === over.id) {
    return tick(
      isResting(state, event) ? state : { ...state, since: at, from: point, drawn: false },
      at,
      timing,
    );
  }
  const isWarm = at - state.closedAt < WARM_FOR_MS;
  const dwelling: HoverState = {
    phase: 'dwelling',
    target: over.id,
    since: at,
    from: point,
    drawn: false,
    delayMs: isWarm ? warmDelay(timing) : timing.openDelayMs,
    closedAt: state.closedAt,
  };
  return { state: dwelling, wishes: [{ type: 'prepare', target: over.id }] };
}

function moveWhileOpen(state: Open, event: Moved, timing: HoverTiming): HoverStep {
  const { over, at, point, towardsCard } = event;
  if (over.kind === 'card' || (over.kind === 'mention' && over.id === state.target)) {
    return still({ ...state, leavingSince: null, next: null });
  }
  if (towardsCard) return still({ ...state, leavingSince: at, next: null });
  const leavingSince = state.leavingSince ?? at;
  if (over.kind === 'nothing') return tick({ ...state, leavingSince, next: null }, at, timing);
  const isSame = state.next?.target === over.id;
  const next: Dwell =
    isSame && isResting(state.next!, event)
      ? state.next!
      : { target: over.id, since: at, from: point, drawn: false };
  const moved = tick({ ...state, leavingSince, next }, at, timing);
  return isSame ? moved : { ...moved, wishes: [{ type: 'prepare', target: over.id }, ...moved.wishes] };
}

function isResting({ from }: Dwell, { speed, point }: Moved): boolean {
  return speed <= SPEED_GATE && Math.hypot(point.x - from.x, point.y - from.y) <= MOST_DRIFT;
}

function tick(state: HoverState, at: number, timing: HoverTiming): HoverStep {
  const due = nextTick(state, timing);
  if (due === null || at < due || state.phase === 'idle') return still(state);
  if (state.phase === 'dwelling') {
    return state.drawn ? open(state.target) : draw({ ...state, drawn: true }, state.target);
  }
  // Resting on another name swaps before leaving closes: one card becomes the other without a blink.
  if (state.next) {
    const { next } = state;
    return next.drawn ? open(next.target) : draw({ ...state, next: { ...next, drawn: true } }, next.target);
  }
  return { state: { phase: 'idle', closedAt: at }, wishes: [{ type: 'close' }] };
}

function open(target: string): HoverStep {
  return {
    state: { phase: 'open', target, leavingSince: null, next: null, engaged: false },
    wishes: [{ type: 'open', target }],
  };
}

function draw(state: HoverState, target: string): HoverStep {
  return { state, wishes: [{ type: 'draw', target }] };
}

function still(state: HoverState): HoverStep {
  return { state, wishes: [] };
}

function closeDelay({ engaged }: Open, { closeDelayMs }: HoverTiming): number {
  return engaged ? Math.max(closeDelayMs, ENGAGED_CLOSE_MS) : closeDelayMs;
}

function warmDelay(timing: HoverTiming): number {
  return Math.min(WARM_DELAY_MS, timing.openDelayMs);
}
