import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTowardsCard } from '../../../entrypoints/content/card/hover/safe-triangle.ts';
import { placeCard, type PlacementInput } from '../../../entrypoints/content/card/place/place-card.ts';
import type { Rect } from '../../../entrypoints/content/card/place/rect.ts';

const box = (left: number, top: number, width = 100, height = 20): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

function input(changes: Partial<PlacementInput>): PlacementInput {
  return {
    name: [box(300, 100)], pointer: null, viewport: { width: 1000, height: 800 }, naturalHeight: 400,
    direction: 'ltr', touch: false, side: null, ...changes,
  }; // prettier-ignore
}

describe('a card stands', () => {
  test.each<[string, Partial<PlacementInput>, Partial<ReturnType<typeof placeCard>>]>([
    ['below its name, at its start', {}, { side: 'below', left: 300, offset: 128, width: 380 }],
    ['at the name’s end in a right-to-left page', { direction: 'rtl', name: [box(600, 100)] }, { left: 320 }],
    ['above where there is no room below', { name: [box(300, 700)] }, { side: 'above', offset: 108 }],
    [
      'on the larger side where neither has enough',
      { name: [box(300, 380)], naturalHeight: 470 },
      { side: 'below', maxHeight: 384 },
    ],
    ['within the window at the right edge', { name: [box(900, 100)] }, { left: 612 }],
    ['within the window at the left edge', { name: [box(-50, 100)] }, { left: 8 }],
    ['where it stood, while there is room', { name: [box(300, 420)], side: 'below' }, { side: 'below' }],
    ['elsewhere when its side has gone', { name: [box(300, 700)], side: 'below' }, { side: 'above' }],
    [
      'below all lines of a broken name',
      { name: [box(900, 100), box(10, 130)], pointer: { x: 950, y: 110 } },
      { left: 612, offset: 158 },
    ],
    [
      'as a sheet below, for fingers',
      { touch: true },
      { side: 'sheet-below', left: 0, width: 1000, offset: 0, maxHeight: 440 },
    ],
    [
      'as a sheet above, when the name is at the bottom',
      { touch: true, name: [box(300, 760)] },
      { side: 'sheet-above' },
    ],
    [
      'as a sheet in a narrow window',
      { viewport: { width: 320, height: 600 }, name: [box(10, 50)] },
      { side: 'sheet-below', width: 320 },
    ],
  ])('%s', (_title, changes, expected) => {
    expect(placeCard(input(changes))).toMatchObject(expected);
  });

  test('never over its name, and never outside the window', () => {
    const anything = fc.record({
      left: fc.integer({ min: -100, max: 1500 }),
      top: fc.integer({ min: 0, max: 1180 }),
      width: fc.integer({ min: 1, max: 600 }),
      viewport: fc.record({
        width: fc.integer({ min: 240, max: 1600 }),
        height: fc.integer({ min: 200, max: 1200 }),
      }),
      naturalHeight: fc.integer({ min: 40, max: 4000 }),
      touch: fc.boolean(),
      side: fc.constantFrom(null, 'below', 'above', 'sheet-below', 'sheet-above' as const),
      direction: fc.constantFrom('ltr', 'rtl' as const),
    });
    fc.assert(
      fc.property(anything, ({ left, top, width, viewport, ...rest }) => {
        const name = box(left, Math.min(top, viewport.height - 20), width);
        const placement = placeCard(input({ ...rest, viewport, name: [name] }));
        const height = Math.min(rest.naturalHeight, placement.maxHeight);
        const fromTop = placement.side === 'below' || placement.side === 'sheet-above';
        const cardTop = fromTop ? placement.offset : viewport.height - placement.offset - height;
        const cardBottom = cardTop + height;
        expect(placement.maxHeight === 0 || cardTop >= name.bottom || cardBottom <= name.top).toBe(true);
        expect(placement.left).toBeGreaterThanOrEqual(0);
        expect(placement.left + placement.width).toBeLessThanOrEqual(viewport.width);
        expect(Math.round(cardTop)).toBeGreaterThanOrEqual(0);
        expect(Math.round(cardBottom)).toBeLessThanOrEqual(viewport.height);
      }),
    );
  });
});

describe('a pointer that left a name', () => {
  const BELOW = box(300, 130, 380, 300);
  test.each([
    ['straight down is on its way', { x: 350, y: 118 }, { x: 352, y: 126 }, BELOW, true],
    ['slanting to the far corner is on its way', { x: 350, y: 118 }, { x: 420, y: 127 }, BELOW, true],
    ['sideways along the line is not', { x: 350, y: 112 }, { x: 500, y: 112 }, BELOW, false],
    ['away from the card is not', { x: 350, y: 118 }, { x: 350, y: 90 }, BELOW, false],
    ['in the card has arrived', { x: 350, y: 118 }, { x: 400, y: 300 }, BELOW, true],
    ['upwards to a card above is on its way', { x: 350, y: 500 }, { x: 360, y: 470 }, BELOW, true],
    ['to a card at its side is on its way', { x: 200, y: 200 }, { x: 260, y: 210 }, BELOW, true],
  ])('%s', (_title, exit, pointer, card, expected) => {
    expect(isTowardsCard(exit, pointer, card)).toBe(expected);
  });
});
