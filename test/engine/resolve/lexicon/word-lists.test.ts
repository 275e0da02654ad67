import { expect, test } from 'vitest';
import * as givenNames from '../../../../engine/resolve/lexicon/given-names.ts';
import * as kinds from '../../../../engine/resolve/lexicon/kinds.ts';
import * as longerNames from '../../../../engine/resolve/lexicon/longer-names.ts';
import * as openers from '../../../../engine/resolve/lexicon/openers.ts';
import * as titles from '../../../../engine/resolve/lexicon/titles.ts';
import { plainForm } from '../../../../engine/resolve/neighbour-words.ts';

const sets = Object.entries({ ...givenNames, ...kinds, ...longerNames, ...openers, ...titles }).flatMap(
  ([name, list]) => ('words' in list ? [{ name, words: [...list.words()] }] : []),
);

test('word lists are found', () => {
  expect(sets.map(({ name }) => name)).toContain('ROLE_TITLES');
});

test.for(sets)('$name is written in plain form, since nothing rewrites it in a page', ({ words }) => {
  expect(words.filter((word) => plainForm(word) !== word)).toEqual([]);
});
