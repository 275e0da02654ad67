/** Which claims a reader's question chooses, and in which order they come. */
import { describe, expect, test } from 'vitest';
import { filterClaims, NO_FILTER, type ClaimFilter } from '../../../engine/claims/filter-claims.ts';
import { sortClaims } from '../../../engine/claims/sort-claims.ts';
import { speakersOf } from '../../../engine/claims/speakers.ts';
import { aStory, idsOf } from '../../support/story-builders.ts';

const { claims } = aStory();

const ROWS: readonly (readonly [string, Partial<ClaimFilter>, string])[] = [
  ['nothing asked is everything', {}, idsOf(claims)],
  ['an entity, named or speaking', { entities: ['maret'] }, 'runs bribe cut denial denial-again forecast'],
  ['several at once', { entities: ['maret', 'quay'] }, 'bribe cut'],
  ['nobody and all of them together', { entities: ['maret', 'council'] }, ''],
  ['a kind of source', { kinds: ['institution', 'unnamed'] }, 'bribe cut audit'],
  ['a standing', { standings: ['denied'] }, 'denial denial-again'],
  ['a speaker who has a name', { speaker: 'tennant' }, 'denial denial-again'],
  ['a speaker who has none', { speaker: '“two clerks”' }, 'bribe cut'],
  ['a month that a year and an interval hold', { from: '2018-11', to: '2018-11' }, 'bribe cut ferry'],
  ['from a day on', { from: '2019-03-01' }, 'denial'],
  ['up to a year', { to: '2015' }, 'runs'],
  ['a date half typed asks for nothing', { from: '201' }, idsOf(claims)],
  ['only what is answered, and the answers', { answered: true }, 'bribe cut denial denial-again'],
  ['a speaker that is no key of any object', { speaker: '__proto__' }, ''],
];

test.each(ROWS)('%s', (_title, filter, expected) => {
  expect(idsOf(filterClaims(claims, { ...NO_FILTER, ...filter }))).toBe(expected);
});

describe('order', () => {
  test('as in the article, nothing moves', () => expect(sortClaims(claims, 'article')).toEqual(claims));

  test('by date: earlier first, shorter first, undated last in the order of the article', () => {
    expect(idsOf(sortClaims(claims, 'date'))).toBe('runs ferry cut bribe audit denial denial-again forecast');
  });
});

test('those who speak most come first, each once', () => {
  expect(speakersOf(aStory()).map(({ name, claims: count }) => `${name} ${count}`)).toEqual([
    'two clerks 2',
    'August Tennant 2',
    'Town Council 1',
    'Odile Maret 1',
  ]);
});
