/** Which names of a page come first in a short list. */
import { expect, test } from 'vitest';
import { mostTellingFirst } from '../../../engine/brief/most-telling-first.ts';

const name = (entity: string, changes: object) => ({
  entity,
  type: 'person' as const,
  distinctive: true,
  mentions: 1,
  ...changes,
});

test('people of the story come before its places, and general names last', () => {
  const order = mostTellingFirst([
    name('country', { type: 'place', distinctive: false, mentions: 30 }),
    name('quay', { type: 'place', mentions: 9 }),
    name('minister', { distinctive: false, mentions: 4 }),
    name('clerk', {}),
    name('director', { mentions: 3 }),
  ]);
  expect(order.map(({ entity }) => entity)).toEqual(['director', 'clerk', 'quay', 'minister', 'country']);
});
