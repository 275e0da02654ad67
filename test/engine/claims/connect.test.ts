/** Who is connected with whom, and the way from one to the other. */
import { describe, expect, test } from 'vitest';
import { connectEntities, findWay } from '../../../engine/claims/connect.ts';
import { aStory, aToldClaim, idsOf } from '../../support/story-builders.ts';

const connections = connectEntities(aStory());

test('those named in the same claims are connected, most shared first; who speaks counts', () => {
  const of = connections.get('maret')!.map(({ entity, claims }) => `${entity}: ${idsOf(claims)}`);
  expect(of).toEqual([
    'quay: bribe cut',
    'tennant: denial denial-again',
    'authority: runs',
    'malta: forecast',
    'ferry-line: forecast',
  ]);
});

describe.each([
  ['quay', 'maret', 'quay-maret'],
  ['authority', 'quay', 'authority-maret maret-quay'],
  ['tennant', 'council', 'tennant-maret maret-quay quay-council'],
])('from %s to %s', (from, to, expected) => {
  test(`the way is ${expected}`, () => {
    const steps = findWay(connections, from, to)!;
    expect(steps.map((step) => `${step.from}-${step.to}`).join(' ')).toBe(expected);
    expect(steps.every(({ claims }) => claims.length > 0)).toBe(true);
  });
});

test('a way leads through the particular rather than through a country that everything names', () => {
  const others = ['a', 'b', 'c', 'd', 'e', 'f'];
  const claims = [
    ...['maret', 'council', 'authority', 'quay', 'tennant'].map((id) =>
      aToldClaim({ id: `m-${id}`, entities: `malta ${id}` }),
    ),
    ...others.map((id) => aToldClaim({ id: `x-${id}`, entities: 'malta maret' })),
    aToldClaim({ id: 'met', entities: 'maret ferry-line' }),
    aToldClaim({ id: 'met-too', entities: 'ferry-line council' }),
  ];
  const steps = findWay(connectEntities(aStory(claims)), 'maret', 'council')!;
  expect(steps.map(({ to }) => to)).toEqual(['ferry-line', 'council']);
});

test('where nothing connects there is no way, and nobody is connected with themselves', () => {
  const apart = connectEntities(aStory([aToldClaim({ id: 'one', entities: 'maret quay' })]));
  expect(findWay(apart, 'maret', 'council')).toBeNull();
  expect(findWay(apart, 'maret', 'maret')).toBeNull();
  expect(apart.get('maret')!.map(({ entity }) => entity)).toEqual(['quay']);
});
