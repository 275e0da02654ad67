/** The checks that need the article, on an invented one. */
import { describe, expect, test } from 'vitest';
import { problemOfAnchor } from '../../../../engine/dossier/checks/check-anchors.ts';
import { checkBorrowedWording } from '../../../../engine/dossier/checks/check-borrowed-wording.ts';
import { readArticle } from '../../../../engine/dossier/checks/read-article.ts';
import type { Anchor } from '../../../../engine/dossier/model.ts';
import { aClaim, aDossier, aName, anEntity } from '../dossier-builders.ts';
import { sayInEnglish } from '../../../../scripts/dossier/say-in-english.ts';
import { wordProblem } from '../../../../engine/dossier/problem.ts';

const ARTICLE = readArticle(
  `The crane nobody wanted

“A crane was ordered,” two dock workers said, “and nobody knows why.”
The harbour master, Orla Venn, called that a tale; Venn’s deputy did not.
A crane was ordered in 2030, the town says, for 4,000 crowns a month and under a lease of nine years.\r
Nobody knows why the crane was ordered before the quay had been strengthened.
The café by the quay is closed.`,
  'en',
);

const anchor = (textStart: string, rest: Partial<Anchor> = {}): Anchor => ({
  prefix: '',
  textStart,
  textEnd: '',
  suffix: '',
  ...rest,
});

describe('problemOfAnchor', () => {
  test.each([
    ['one place', anchor('called that a tale'), undefined],
    ['first and last words', anchor('The harbour master', { textEnd: 'that a tale' }), undefined],
    ['white space of any kind', anchor('called\u00A0that  a tale'), undefined],
    ['a prefix that tells two places apart', anchor('was ordered', { prefix: 'why the crane' }), undefined],
    [
      'a prefix that reaches over the line before',
      anchor('The café', { prefix: 'had been strengthened.' }),
      undefined,
    ],
    [
      'a suffix that tells two places apart',
      anchor('crane was ordered', { suffix: 'before the quay' }),
      undefined,
    ],
    [
      'a suffix after a later end',
      anchor('The harbour master', { textEnd: 'Venn', suffix: ', called' }),
      undefined,
    ],
    ['a suffix with its punctuation', anchor('A crane was ordered', { suffix: ',” two' }), undefined],
    ['words of which one has an apostrophe', anchor('a tale; Venn’s deputy'), undefined],
    ['the first line', anchor('The crane nobody wanted'), undefined],
    ['the last word', anchor('by the quay is closed'), undefined],
    ['two places', anchor('A crane was ordered'), 'matches in 2 places (lines 3, 5)'],
    ['three places, whatever the case', anchor('crane was ordered'), 'matches in 3 places (lines 3, 5, 6)'],
    [
      'two starts before one end',
      anchor('A crane was', { textEnd: 'lease of nine years' }),
      'matches in 2 places (lines 3, 5)',
    ],
    [
      'no place',
      anchor('the crane was painted'),
      'textStart "the crane was painted" is nowhere in the article',
    ],
    ['half a word at the end', anchor('called that a tal'), 'is nowhere in the article in whole words'],
    ['half a word at the start', anchor('alled that a tale'), 'is nowhere in the article in whole words'],
    ['a word without its apostrophe', anchor('a tale; Venn'), 'is nowhere in the article in whole words'],
    ['part of a number', anchor('for 4'), 'is nowhere in the article in whole words'],
    ['words of two lines', anchor('why.” The harbour'), 'is nowhere in the article'],
    [
      'a prefix that is elsewhere',
      anchor('called that', { prefix: 'two dock workers' }),
      'never follows the prefix',
    ],
    [
      'a prefix without the punctuation between',
      anchor('called that', { prefix: 'Orla Venn' }),
      'never follows the prefix',
    ],
    [
      'a suffix that is elsewhere',
      anchor('called that a tale', { suffix: 'crowns' }),
      'the suffix "crowns" never follows',
    ],
    [
      'an end that is missing',
      anchor('called that', { textEnd: 'no such words' }),
      'textEnd "no such words" does not follow',
    ],
    [
      'an end that stands before',
      anchor('called that', { textEnd: 'harbour master' }),
      'textEnd "harbour master" does not follow',
    ],
    [
      'an end in another line',
      anchor('called that', { textEnd: 'before the quay' }),
      'reaches from line 4 to line 6',
    ],
    ['another case', anchor('Called That A Tale'), 'is in line 4, but in another spelling'],
    [
      'straight quotes for curly ones',
      anchor("tale; Venn's deputy"),
      'is in line 4, but in another spelling',
    ],
    ['no accents', anchor('The cafe by'), 'is in line 7, but in another spelling'],
    ['nothing but a mark', anchor('\u0301'), 'is nowhere in the article'],
  ])('%s', (_title, given, message) => {
    const described = problemOfAnchor(given, ARTICLE);
    if (message === undefined) expect(described).toBeUndefined();
    else expect(described && wordProblem(described, sayInEnglish)).toContain(message);
  });
});

describe('checkBorrowedWording', () => {
  const orla = anEntity('orla', {
    name: 'Orla Venn',
    names: [aName('Orla Venn'), aName('Venn'), aName('IS', { case: 'exact' })],
  });
  const inClaim = (text: string) =>
    checkBorrowedWording(aDossier({ entities: [orla], claims: [aClaim('base', { text })] }), ARTICLE);

  test.each([
    ['eight words in a row', 'They say a month and under a lease of nine years now.'],
    ['whatever the case and punctuation', 'A MONTH, and under a “lease” of nine years!'],
    ['numbers do not separate', 'It was ordered in 2029, the town says, for 5,000 crowns a month.'],
    ['a name with a space in the run', 'The harbour master called that a tale; Venn’s deputy did not.'],
    [
      'an exact name does not excuse the ordinary word',
      'Then the café by the quay is closed for it was the crane nobody wanted the café by the quay is closed nobody knows why the crane was ordered before',
    ],
  ])('%s are borrowed', (_title, text) => {
    expect(inClaim(text)).toMatchObject([{ level: 'error', path: 'claims[0].text' }]);
  });

  test.each([
    ['seven words', 'It was leased: and under a lease of nine years.'],
    ['names do not count', 'The harbour master, Orla Venn, called that a fable.'],
    ['numbers do not count', 'A crane was ordered in 2030, the town paid 4,000 crowns.'],
    ['words across two lines', 'nobody knows why The harbour master called'],
  ])('%s are not', (_title, text) => {
    expect(inClaim(text)).toEqual([]);
  });

  test('facts, descriptions, attributions, corrections and the summary are looked at too', () => {
    const borrowed = 'a month and under a lease of nine years';
    const dossier = aDossier({
      summary: borrowed,
      sources: aDossier().sources.map((source) => ({
        ...source,
        corrections: [{ text: borrowed, claims: [] }],
      })),
      entities: [anEntity('orla', { description: borrowed, facts: [{ text: borrowed, claims: ['base'] }] })],
      claims: [aClaim('base', { attribution: { kind: 'unnamed', by: [], as: borrowed } })],
    });
    expect(checkBorrowedWording(dossier, ARTICLE).map(({ path }) => path)).toEqual([
      'summary',
      'sources[0].corrections[0].text',
      'entities[0].description',
      'entities[0].facts[0].text',
      'claims[0].attribution.as',
    ]);
  });
});
