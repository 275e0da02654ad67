import { expect, test } from 'vitest';
import { findQuote, foldForQuotes } from '../../../entrypoints/content/card/passage/find-quote.ts';
import { isSameAddress } from '../../../entrypoints/content/card/same-address.ts';
import { goBy, goTo, historyOf, currentEntry } from '../../../entrypoints/content/card/view-history.ts';

const TEXT =
  'The council met in spring. “The harbour authority leased the eastern quay in November, without naming the owners,” ' +
  'said one clerk. The harbour authority leased the western quay, too, in the following year. Nobody at the harbor – ' +
  'as papers show – knew of it.';

const anchor = (textStart: string, textEnd = '', prefix = '', suffix = '') => ({
  textStart,
  textEnd,
  prefix,
  suffix,
});

test.each([
  ['exactly', anchor('The council met in spring'), 'The council met in spring'],
  [
    'from its first words to its last',
    anchor('The harbour authority leased the eastern', 'naming the owners'),
    'The harbour authority leased the eastern quay in November, without naming the owners',
  ],
  [
    'by what stands before it',
    anchor('The harbour authority leased', '', 'said one clerk.'),
    'The harbour authority leased',
  ],
  [
    'by what follows',
    anchor('The harbour authority leased', '', '', 'the western quay'),
    'The harbour authority leased',
  ],
  [
    'with straight quotes for curly ones and other dashes',
    anchor('Nobody at the harbor - as papers show'),
    'Nobody at the harbor – as papers show',
  ],
  [
    'in another spelling',
    anchor('Nobody at the harbour – as papers show'),
    'Nobody at the harbor – as papers show',
  ],
  ['in other case', anchor('the COUNCIL met'), 'The council met'],
  ['with a word changed', anchor('The council sat in the spring'), 'The council met in spring'],
])('finds a passage %s', (_title, wanted, expected) => {
  const span = findQuote(foldForQuotes(TEXT), wanted);
  expect(span && TEXT.slice(span.start, span.end)).toBe(expected);
});

test('of two equal places takes the one whose surroundings fit', () => {
  const eastern = findQuote(
    foldForQuotes(TEXT),
    anchor('The harbour authority leased', '', '', 'the eastern quay'),
  );
  const western = findQuote(
    foldForQuotes(TEXT),
    anchor('The harbour authority leased', '', '', 'the western quay'),
  );
  expect(eastern!.start).toBeLessThan(western!.start);
});

test.each([
  ['another text', anchor('Mountains rise behind the old town hall')],
  ['a beginning without its end', anchor('The council met', 'behind the old town hall')],
])('does not find %s', (_title, wanted) => {
  expect(findQuote(foldForQuotes(TEXT), wanted)).toBeNull();
});

test.each([
  ['https://www.paper.example/a/b', 'https://paper.example/a/b/', true],
  ['http://paper.example/a/b?from=mail#top', 'https://paper.example/a/b', true],
  ['https://paper.example/story?id=7&x=1', 'https://paper.example/story?id=7', true],
  ['https://paper.example/story?id=8', 'https://paper.example/story?id=7', false],
  ['https://paper.example/a/c', 'https://paper.example/a/b', false],
  ['https://other.example/a/b', 'https://paper.example/a/b', false],
  ['about:blank', 'https://paper.example/a/b', false],
])('%s and %s: same address is %s', (page, source, expected) => {
  expect(isSameAddress(page, source)).toBe(expected);
});

test('history goes back and forward, and loses what lay ahead by going elsewhere', () => {
  const key = (entity: string) => ({ dossier: 'd', entity });
  const there = goTo(goTo(historyOf(key('a')), key('b')), key('c'));
  expect(currentEntry(goBy(there, -1)).entity).toBe('b');
  expect(goBy(goBy(there, -1), 1)).toEqual(there);
  expect(goBy(there, 1)).toBe(there);
  expect(goTo(there, key('c'))).toBe(there);
  expect(goTo(goBy(there, -1), key('d')).entries.map(({ entity }) => entity)).toEqual(['a', 'b', 'd']);
});
