/** Each check on the smallest dossier that it finds fault with, and on the closest one that it leaves alone. */
import { describe, expect, test } from 'vitest';
import { CHECKS, runChecks } from '../../../../engine/dossier/checks/run-checks.ts';
import type { Claim, Dossier, Entity } from '../../../../engine/dossier/model.ts';
import { parseDossier } from '../../../../engine/dossier/parse-dossier.ts';
import { aClaim, aDossier, aName, anEntity } from '../dossier-builders.ts';

/** "level path: message" of each finding. */
function find(dossier: Dossier): string[] {
  expect(parseDossier(dossier)).toMatchObject({ ok: true }); // checks are for valid dossiers
  return runChecks(dossier).map(({ level, path, message }) => `${level} ${path}: ${message}`);
}

const withEntity = (changes: Partial<Entity>) => aDossier({ entities: [anEntity('orla', changes)] });
const withClaim = (changes: Partial<Claim>) => aDossier({ claims: [aClaim('base', changes)] });
const withEntities = (...entities: Entity[]) =>
  aDossier({ entities, claims: [aClaim('base', { entities: entities.map(({ id }) => id) })] });
const withClaims = (...claims: Claim[]) => aDossier({ claims: [aClaim('base'), ...claims] });

test('a dossier without fault', () => {
  expect(find(aDossier())).toEqual([]);
  expect(CHECKS).toHaveLength(13);
});

describe('names', () => {
  test.each([
    [
      'an entity that is looked for has names',
      withEntity({ names: [] }),
      'error entities[0].names: is empty, but orla is looked for',
    ],
    [
      'a name that needs context has context words',
      withEntity({ names: [aName('Venn', { needs: 'context' })] }),
      'error entities[0].context: is empty, but names[0] needs context',
    ],
    [
      'a name that needs a full name has one',
      withEntity({ names: [aName('Venn', { needs: 'full-name' })] }),
      'error entities[0].names[0].needs: asks for a full name, but orla has none',
    ],
    [
      'a name is not among its notNames',
      withEntity({ notNames: ['ORLA of Eastmere'] }),
      'error entities[0].names[0]: stands in notNames[0] too',
    ],
    [
      'nor an exact one',
      withEntity({ names: [aName('OV', { case: 'exact' })], notNames: ['OV'] }),
      'error entities[0].names[0]: stands in notNames[0] too',
    ],
    [
      'a name stands once',
      withEntity({ names: [aName('Örla'), aName('orla')] }),
      'warning entities[0].names[1]: reads the same as names[0] ("Örla")',
    ],
    [
      'an exact name too',
      withEntity({ names: [aName('OV', { case: 'exact' }), aName('OV', { case: 'exact' })] }),
      'warning entities[0].names[1]: reads the same as names[0]',
    ],
    [
      'a name has no space around it',
      withEntity({ names: [aName('Orla ')] }),
      'error entities[0].names[0].text: begins or ends with a space',
    ],
    [
      'nor two inside',
      withEntity({ context: ['a  crane'] }),
      'error entities[0].context[0]: begins or ends with a space or holds two',
    ],
  ])('%s', (_title, dossier, finding) => {
    expect(find(dossier)).toEqual([expect.stringContaining(finding)]);
  });

  test.each([
    ['an entity of reach context needs no names', withEntity({ reach: 'context', names: [] })],
    [
      'a credit needs no context',
      withEntity({ reach: 'credit', names: [aName('Venn', { needs: 'context' })] }),
    ],
    [
      'a short form beside a full one',
      withEntity({ names: [aName('Orla Venn'), aName('Venn', { needs: 'full-name' })] }),
    ],
    [
      'exact names that differ in case',
      withEntity({ names: [aName('US', { case: 'exact' }), aName('us', { case: 'exact' })] }),
    ],
    [
      'a notName that differs in case from an exact name',
      withEntity({ names: [aName('IS', { case: 'exact' })], notNames: ['is'] }),
    ],
    ['a longer notName', withEntity({ notNames: ['Orla of Eastmere Ltd'] })],
  ])('fine: %s', (_title, dossier) => {
    expect(find(dossier)).toEqual([]);
  });

  const pair = (
    first: Partial<ReturnType<typeof aName>>,
    second: Partial<ReturnType<typeof aName>>,
    reach: Entity['reach'] = 'general',
  ) =>
    withEntities(
      anEntity('orla', { names: [aName('Venn', first)], context: ['crane'] }),
      anEntity('ida', { names: [aName('venn', second)], context: ['crane'], reach }),
    );

  test.each([
    [
      'both claim it freely',
      pair({}, {}),
      [
        'error entities[0].names[0]: ida claims this name too (entities[1].names[0])',
        'error entities[1].names[0]: orla claims',
      ],
    ],
    [
      'one claims it freely',
      pair({ needs: 'context' }, {}),
      ['error entities[1].names[0]: orla claims this name too (entities[0].names[0])'],
    ],
    [
      'an exact one meets a folded one',
      pair({ case: 'exact' }, { needs: 'context' }),
      ['error entities[0].names[0]: ida claims'],
    ],
  ])('two entities with one name: %s', (_title, dossier, findings) => {
    expect(find(dossier)).toEqual(findings.map((finding) => expect.stringContaining(finding)));
  });

  test.each([
    ['both need context', pair({ needs: 'context' }, { needs: 'context' })],
    ['exact ones differ in case', pair({ case: 'exact' }, { case: 'exact' })],
    ['one is never looked for', pair({}, {}, 'credit')],
  ])('two entities with one name, fine: %s', (_title, dossier) => {
    expect(find(dossier)).toEqual([]);
  });
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
