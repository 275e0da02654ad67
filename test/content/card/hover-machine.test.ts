import { describe, expect, test } from 'vitest';
import {
  AT_REST,
  nextTick,
  stepHover,
  type HoverEvent,
  type HoverState,
} from '../../../entrypoints/content/card/hover/hover-machine.ts';

const TIMING = { openDelayMs: 300, closeDelayMs: 300 };
const NEVER = Number.NEGATIVE_INFINITY;

const over = (id: string, at: number, speed = 0, x = 0): HoverEvent => ({
  type: 'moved', at, over: { kind: 'mention', id }, speed, point: { x, y: 0 }, towardsCard: false,
}); // prettier-ignore
const nowhere = (at: number, towardsCard = false): HoverEvent => ({
  type: 'moved', at, over: { kind: 'nothing' }, speed: 0, point: { x: 0, y: 0 }, towardsCard,
}); // prettier-ignore
const onCard = (at: number): HoverEvent => ({
  type: 'moved',
  at,
  over: { kind: 'card' },
  speed: 0,
  point: { x: 0, y: 0 },
  towardsCard: false,
});

/** Opening and closing, without what goes on out of sight. */
function run(events: readonly HoverEvent[], until: number, start: HoverState = AT_REST): string[] {
  return runAll(events, until, start).filter((wish) => !wish.includes('draw'));
}

/** Feeds events in order, with the ticks that fall due between them, up to `until`; lists wishes with their time. */
function runAll(events: readonly HoverEvent[], until: number, start: HoverState = AT_REST): string[] {
  let state = start;
  const wishes: string[] = [];
  const feed = (event: HoverEvent, at: number) => {
    const step = stepHover(state, event, TIMING);
    state = step.state;
    for (const wish of step.wishes)
      wishes.push(`${at} ${wish.type}${'target' in wish ? ` ${wish.target}` : ''}`);
  };
  const ticksUntil = (time: number) => {
    for (let due = nextTick(state, TIMING); due !== null && due <= time; due = nextTick(state, TIMING)) {
      feed({ type: 'tick', at: due }, due);
    }
  };
  for (const event of events) {
    const at = 'at' in event ? event.at : 0;
    ticksUntil(at);
    feed(event, at);
  }
  ticksUntil(until);
  return wishes;
}

describe('opening', () => {
  test.each<[string, HoverEvent[], string[]]>([
    ['after a rest of 300 ms', [over('a', 0)], ['0 prepare a', '300 open a']],
    [
      'though the hand trembles',
      [over('a', 0), over('a', 100, 0.2), over('a', 200, 0.4)],
      ['0 prepare a', '300 open a'],
    ],
    [
      'not while the pointer follows the line at the speed of reading',
      [over('a', 0), over('a', 120, 0.2, 24), over('a', 240, 0.2, 48), over('a', 360, 0.2, 72), nowhere(480)],
      ['0 prepare a'],
    ],
    [
      'later while the pointer is fast',
      [over('a', 0, 2), over('a', 100, 0.6)],
      ['0 prepare a', '400 open a'],
    ],
    ['not when the pointer leaves', [over('a', 0), nowhere(299)], ['0 prepare a']],
    ['not when a button goes down', [over('a', 0), { type: 'busy' }], ['0 prepare a']],
    ['not when the pointer leaves the window', [over('a', 0), { type: 'left', at: 200 }], ['0 prepare a']],
    [
      'for the name rested on, not the one crossed',
      [over('a', 0), over('b', 100)],
      ['0 prepare a', '100 prepare b', '400 open b'],
    ],
  ])('%s', (_title, events, expected) => {
    expect(run(events, 2000)).toEqual(expected);
  });

  test.each([
    ['soon after another card closed', 400, 150],
    ['with patience again after half a second', 500, 300],
  ])('%s', (_title, at, delay) => {
    const wishes = run([over('b', at)], at + 1000, { phase: 'idle', closedAt: 0 });
    expect(wishes).toEqual([`${at} prepare b`, `${at + delay} open b`]);
  });
});

describe('while open', () => {
  const OPEN: HoverState = { phase: 'open', target: 'a', leavingSince: null, next: null, engaged: false };
  test.each<[string, HoverEvent[], string[]]>([
    ['closes 300 ms after leaving', [nowhere(0)], ['300 close']],
    [
      'closes though the pointer goes on moving elsewhere',
      [nowhere(0), nowhere(100), nowhere(290)],
      ['300 close'],
    ],
    ['stays on the card', [nowhere(0), onCard(250)], []],
    ['stays on its name', [nowhere(0), over('a', 250)], []],
    [
      'waits for a pointer on its way to the card',
      [nowhere(0), nowhere(200, true), nowhere(400, true), onCard(650)],
      [],
    ],
    ['closes when the way is not gone to its end', [nowhere(0, true)], ['300 close']],
    ['swaps to another name after 150 ms', [over('b', 0)], ['0 prepare b', '150 open b']],
    [
      'does not swap to a name on the way to the card',
      [{ ...over('b', 0), towardsCard: true } as HoverEvent, onCard(200)],
      [],
    ],
    ['does not swap to a name crossed fast', [over('b', 0, 3), nowhere(100)], ['0 prepare b', '300 close']],
    ['closes after the window is left', [{ type: 'left', at: 0 }], ['300 close']],
    ['waits longer once it was used', [{ type: 'engaged' }, nowhere(0)], ['1000 close']],
    [
      'is not swapped in passing once it was used',
      [{ type: 'engaged' }, over('b', 0), nowhere(200)],
      ['0 prepare b', '1000 close'],
    ],
    ['stays, taken over by keyboard or pin', [{ type: 'released', at: 0 }, nowhere(10)], []],
  ])('%s', (_title, events, expected) => {
    expect(run(events, 2000, OPEN)).toEqual(expected);
  });
});

test('a delay of nothing opens at once', () => {
  const timing = { openDelayMs: 0, closeDelayMs: 0 };
  let state = stepHover({ phase: 'idle', closedAt: NEVER }, over('a', 0), timing).state;
  const wishes: string[] = [];
  for (let due = nextTick(state, timing); due !== null; due = nextTick(state, timing)) {
    const step = stepHover(state, { type: 'tick', at: due }, timing);
    wishes.push(...step.wishes.map(({ type }) => `${due} ${type}`));
    state = step.state;
  }
  expect(wishes).toEqual(['0 draw', '0 open']);
});

describe('a card is drawn out of sight', () => {
  const OPEN: HoverState = { phase: 'open', target: 'a', leavingSince: null, next: null, engaged: false };
  test.each<[string, HoverEvent[], HoverState, string[]]>([
    ['after a third of the rest', [over('a', 0)], AT_REST, ['0 prepare a', '105 draw a', '300 open a']],
    ['not for a name that is crossed', [over('a', 0), nowhere(100)], AT_REST, ['0 prepare a']],
    [
      'anew when the pointer was fast again',
      [over('a', 0), over('a', 150, 2)],
      AT_REST,
      ['0 prepare a', '105 draw a', '255 draw a', '450 open a'],
    ],
    ['for the next name too', [over('b', 0)], OPEN, ['0 prepare b', '52.5 draw b', '150 open b']],
  ])('%s', (_title, events, start, expected) => {
    expect(runAll(events, 2000, start)).toEqual(expected);
  });
});
