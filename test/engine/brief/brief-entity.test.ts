/** The small dossier here is invented. */
import { describe, expect, test } from 'vitest';
import { briefEntity } from '../../../engine/brief/brief-entity.ts';
import { briefTogether } from '../../../engine/brief/brief-together.ts';
import { collectMaterial } from '../../../engine/brief/collect-material.ts';
import { readableNames } from '../../../engine/brief/readable-names.ts';
import type { Claim, Dossier, Entity } from '../../../engine/dossier/model.ts';

function anEntity(id: string, changes: Partial<Entity> = {}): Entity {
  return {
    id,
    type: 'person',
    reach: 'distinctive',
    name: `Name of ${id}`,
    description: 'Somebody',
    names: [],
    notNames: [],
    context: [],
    facts: [{ text: 'A fact.', claims: ['c1'] }],
    links: [],
    ...changes,
  };
}

function claim(id: string, entities: string[], relations: Claim['relations'] = []): Claim {
  return {
    id,
    text: `Text of ${id}.`,
    entities,
    attribution: { kind: 'named', by: ['ada'], as: 'Ada' },
    standing: 'alleged',
    when: null,
    source: 's',
    anchor: { prefix: '', textStart: `words of ${id}`, textEnd: '', suffix: '' },
    relations,
  };
}

const DOSSIER: Dossier = {
  format: 'sidelight-dossier', formatVersion: 1, id: 'd', revision: 2, title: 'Title', summary: 'Summary',
  language: 'en', asOf: '2020-01-01', license: 'CC0-1.0', compiledBy: 'nobody',
  sources: [
    { id: 's', kind: 'webpage', title: 'Source', publisher: 'Paper', authors: [], contributors: [], published: '2020', url: 'https://p.example/', copies: [], corrections: [] },
    { id: 'unused', kind: 'webpage', title: 'Unused', publisher: 'Paper', authors: [], contributors: [], published: '2020', url: 'https://u.example/', copies: [], corrections: [] },
  ],
  entities: [
    anEntity('ada', { facts: [{ text: 'First.', claims: ['c4', 'c2'] }, { text: 'Second.', claims: ['c2', 'c5'] }] }),
    anEntity('ben'), anEntity('cleo', { facts: [] }), anEntity('dan'),
  ],
  claims: [
    claim('c1', ['ada', 'ben']),
    claim('c2', ['ada', 'cleo']),
    claim('c3', ['dan'], [{ type: 'disputes', claim: 'c1' }]),
    claim('c4', ['ada', 'cleo', 'ben'], [{ type: 'supports', claim: 'c6' }]),
    claim('c5', ['dan']),
    claim('c6', ['dan'], [{ type: 'corrects', claim: 'c7' }]),
    claim('c7', ['dan']),
  ],
}; // prettier-ignore

const material = collectMaterial(DOSSIER, 'ada')!;
const briefing = briefEntity(material);

describe('a briefing', () => {
  test('comes whole through a message, which is JSON in Chromium and a structured clone in Firefox', () => {
    const whole = briefTogether([material])!;
    expect(whole).toEqual({ ...briefing, alsoIn: [] });
    expect(JSON.parse(JSON.stringify(whole))).toStrictEqual(whole);
    expect(structuredClone(whole)).toStrictEqual(whole);
  });

  test('of an entity that two dossiers know keeps what they tell apart, the first in front', () => {
    const other = { ...material, dossier: { ...material.dossier, id: 'other' }, claims: [], companions: [] };
    const { alsoIn, ...first } = briefTogether([material, other])!;
    expect(first).toEqual(briefing);
    expect(alsoIn.map(({ dossier, claims }) => [dossier.id, claims.length])).toEqual([['other', 0]]);
  });

  test('of an entity that no dossier knows is none', () => {
    expect(briefTogether([])).toBeNull();
  });

  test('begins with the claims that its facts cite, then the dossier’s order, then companions', () => {
    expect(briefing.claims.map(({ id, own }) => `${id}${own ? '' : ' (companion)'}`)).toEqual([
      'c4', 'c2', 'c5', 'c1', 'c3 (companion)', 'c6 (companion)',
    ]); // prettier-ignore
  });

  test('tells both sides of a relation and leads nowhere else', () => {
    const relations = Object.fromEntries(briefing.claims.map((c) => [c.id, c.relations]));
    expect(relations).toEqual({
      c1: [{ type: 'disputes', direction: 'from', claim: 'c3' }],
      c2: [],
      c3: [{ type: 'disputes', direction: 'to', claim: 'c1' }],
      c4: [{ type: 'supports', direction: 'to', claim: 'c6' }],
      c5: [],
      c6: [{ type: 'supports', direction: 'from', claim: 'c4' }],
    });
  });

  test('ranks related entities by shared claims, then by the more telling claim', () => {
    expect(briefing.related.map(({ entity, claims }) => [entity.key.entity, claims, entity.opens])).toEqual([
      ['cleo', ['c4', 'c2'], false],
      ['ben', ['c4', 'c1'], true],
    ]);
  });

  test('brings the cited sources only, and links to the passages', () => {
    expect(briefing.sources.map((source) => source.id)).toEqual(['s']);
    expect(briefing.claims[0]!.passageUrl).toBe('https://p.example/#:~:text=words%20of%20c4');
  });

  test('names who speaks', () => {
    expect(briefing.claims[0]!.attribution.by[0]).toMatchObject({ name: 'Name of ada', opens: true });
  });

  test('is not made for an unknown entity', () => {
    expect(collectMaterial(DOSSIER, 'nobody')).toBeNull();
  });
});

const name = (text: string, lang = 'mul') => ({ text, lang, needs: 'nothing', case: 'exact' }) as const;

test.each([
  [
    'skip the heading itself and its parts',
    'Karl Weber',
    [name('Karl Weber'), name('Weber'), name('Karl Otto Weber')],
    ['Karl Otto Weber'],
  ],
  [
    'skip forms that differ by accents or a genitive',
    'José Lima',
    [name('Jose Lima'), name('José Limas')],
    [],
  ],
  ['keep acronyms', 'Vell Harbour Trust', [name('VHT', 'en')], ['VHT']],
  [
    'take the base form of each other script',
    'Karl Weber',
    [name('Вебер', 'ru'), name('Карл Вебер', 'ru'), name('Карла Вебера', 'ru'), name('فيبر', 'ar')],
    ['Карл Вебер', 'فيبر'],
  ],
  [
    'put the dossier’s language first',
    'Vell',
    [name('Welle', 'de'), name('Vella', 'en')],
    ['Vella', 'Welle'],
  ],
] as const)('names to read %s', (_title, heading, names, expected) => {
  const readable = readableNames(anEntity('x', { name: heading, names: [...names] }), 'en');
  expect(readable.map((form) => form.text)).toEqual(expected);
});
