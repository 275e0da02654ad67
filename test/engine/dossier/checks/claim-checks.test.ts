/** Each check of claims, facts and anchors on the smallest dossier that it finds fault with, and the closest one without. */
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../../engine/dossier/checks/run-checks.ts';
import type { Claim } from '../../../../engine/dossier/model.ts';
import { aClaim, aDossier, anEntity } from '../dossier-builders.ts';
import { find, withClaim, withClaims, withEntity } from './find-by-checks.ts';

test('a dossier without fault', () => {
  expect(find(aDossier())).toEqual([]);
  expect(CHECKS).toHaveLength(13);
});

describe('reach of claims and facts', () => {
  test.each([
    [
      'a claim is reached',
      withClaims(aClaim('lost', { entities: [] })),
      'error claims[1].entities: no entity or fact leads to this claim',
    ],
    [
      'an entity has a claim',
      aDossier({ entities: [anEntity('orla'), anEntity('ida', { facts: [] })] }),
      'error entities[1]: no claim mentions ida',
    ],
    ['an entity has a fact', withEntity({ facts: [] }), 'warning entities[0].facts: orla has no fact'],
    [
      'a fact cites claims about its entity',
      aDossier({
        entities: [anEntity('orla'), anEntity('ida')],
        claims: [aClaim('base'), aClaim('other', { entities: ['ida'] })],
      }),
      'warning entities[1].facts[0].claims: none of these claims names ida',
    ],
    [
      'an event has a date',
      withEntity({ type: 'event' }),
      'warning entities[0]: orla is an event without "when"',
    ],
  ])('%s', (_title, dossier, finding) => {
    expect(find(dossier)).toEqual([expect.stringContaining(finding)]);
  });

  test.each([
    [
      'a claim that only a fact reaches',
      aDossier({
        entities: [anEntity('orla', { facts: [{ text: 'A fact.', claims: ['base', 'other'] }] })],
        claims: [aClaim('base'), aClaim('other', { entities: [] })],
      }),
    ],
    [
      'an entity that only speaks',
      aDossier({
        entities: [anEntity('orla'), anEntity('ida')],
        claims: [aClaim('base', { attribution: { kind: 'named', by: ['ida'], as: '' } })],
      }),
    ],
    ['a credit without facts', withEntity({ reach: 'credit', facts: [] })],
    ['a dated event', withEntity({ type: 'event', when: '2030' })],
  ])('fine: %s', (_title, dossier) => {
    expect(find(dossier)).toEqual([]);
  });
});

describe('attributions', () => {
  const by = (kind: Claim['attribution']['kind'], speakers: string[], as: string) =>
    withClaim({ attribution: { kind, by: speakers, as } });
  test.each([
    [
      'the unnamed have a wording',
      by('unnamed', ['orla'], ''),
      'error claims[0].attribution.as: is empty, but the source is unnamed',
    ],
    [
      'the named are somebody',
      by('named', [], ''),
      'error claims[0].attribution.by: is empty, and so is "as", but the kind is "named"',
    ],
    ['so are institutions', by('institution', [], ' '.trim()), 'the kind is "institution"'],
    [
      'the paper speaks itself',
      by('article', ['orla'], ''),
      'warning claims[0].attribution.by: names a speaker',
    ],
  ])('%s', (_title, dossier, finding) => {
    expect(find(dossier)).toEqual([expect.stringContaining(finding)]);
  });

  test.each([
    ['a wording stands for somebody without an id', by('named', [], 'his deputy')],
    ['a caption', by('article', [], 'photo caption')],
  ])('fine: %s', (_title, dossier) => {
    expect(find(dossier)).toEqual([]);
  });
});

describe('relations', () => {
  type Type = Claim['relations'][number]['type'];
  const to = (claim: string, ...types: Type[]) => ({ relations: types.map((type) => ({ type, claim })) });
  const both = (there: Type, back: Type) =>
    aDossier({ claims: [aClaim('base', to('other', there)), aClaim('other', to('base', back))] });
  test.each([
    [
      'nothing is said twice',
      withClaims(aClaim('other', to('base', 'disputes', 'disputes'))),
      ['error claims[1].relations[1]: says again that it disputes base'],
    ],
    [
      'nor two things at once',
      withClaims(aClaim('other', to('base', 'disputes', 'supports'))),
      ['error claims[1].relations[1]: says that it both disputes and supports base'],
    ],
    [
      'two do not correct each other',
      both('corrects', 'corrects'),
      [
        'error claims[0].relations[0]: other corrects this claim in turn',
        'error claims[1].relations[0]: base corrects',
      ],
    ],
    [
      'what supports is not disputed by what it supports',
      both('supports', 'disputes'),
      [
        'error claims[0].relations[0]: supports other, which disputes this claim',
        'error claims[1].relations[0]: disputes base, which supports',
      ],
    ],
    [
      'a denial disputes something',
      withClaim({ standing: 'denied' }),
      ['warning claims[0].relations: is a denial that disputes no claim'],
    ],
    [
      'what is corrected is named by a correction',
      withClaim({ standing: 'corrected' }),
      ['warning claims[0].standing: is "corrected", but no correction'],
    ],
  ])('%s', (_title, dossier, findings) => {
    expect(find(dossier)).toEqual(findings.map((finding) => expect.stringContaining(finding)));
  });

  test.each([
    ['two that dispute each other', both('disputes', 'disputes')],
    [
      'a denial with its account',
      withClaims(aClaim('other', { standing: 'denied', ...to('base', 'disputes') })),
    ],
    [
      'a denial that its account disputes',
      aDossier({
        claims: [aClaim('base', to('other', 'disputes')), aClaim('other', { standing: 'denied' })],
      }),
    ],
    [
      'a correction by a claim',
      withClaims(aClaim('other', { standing: 'corrected', ...to('base', 'corrects') })),
    ],
    [
      'a correction by the source',
      aDossier({
        sources: aDossier().sources.map((source) => ({
          ...source,
          corrections: [{ text: 'The year was wrong.', claims: ['base'] }],
        })),
        claims: [aClaim('base', { standing: 'corrected' })],
      }),
    ],
  ])('fine: %s', (_title, dossier) => {
    expect(find(dossier)).toEqual([]);
  });
});

describe('length of anchors', () => {
  const anchor = (textStart: string, textEnd = '') =>
    withClaim({ anchor: { prefix: '', textStart, textEnd, suffix: '' } });
  test.each([
    [
      'nine words alone',
      anchor('one two three four five six seven eight nine'),
      ['error claims[0].anchor.textStart: has 9 words, but may have at most 8'],
    ],
    [
      'seven words at either end',
      anchor('one two three four five six seven', 'a b c d e f g'),
      ['error claims[0].anchor.textStart: has 7 words', 'error claims[0].anchor.textEnd: has 7 words'],
    ],
    [
      'a single word at either end',
      anchor('one', 'two three'),
      ['warning claims[0].anchor.textStart: has 1 word;', 'warning claims[0].anchor.textEnd: has 2 words;'],
    ],
    ['eight words alone are fine', anchor('one two — three four five six seven eight'), []],
    ['one word alone is fine', anchor('Overfished'), []],
  ])('%s', (_title, dossier, findings) => {
    expect(find(dossier)).toEqual(findings.map((finding) => expect.stringContaining(finding)));
  });
});
