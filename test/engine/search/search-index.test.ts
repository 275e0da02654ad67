/** The rules of ranking and marking, each on a dossier made for it; all invented. */
import { expect, test } from 'vitest';
import type { Claim, Entity } from '../../../engine/dossier/model.ts';
import type { MarkedText } from '../../../engine/search/results.ts';
import { SearchIndex } from '../../../engine/search/search-index.ts';
import { aClaim, aDossier, aName, anEntity } from '../dossier/dossier-builders.ts';

function indexOf(entities: readonly Entity[], claims: readonly Claim[] = []): SearchIndex {
  const index = new SearchIndex();
  const dossier = aDossier();
  index.addEntities(dossier, entities);
  index.addClaims(dossier, claims);
  return index;
}

const called = (id: string, ...names: string[]): Entity =>
  anEntity(id, { name: names[0]!, names: names.map((name) => aName(name)), facts: [], description: 'x' });

/** "Odile [Maret]". */
function show({ text, found }: MarkedText): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of found) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}

test('exact comes before beginning before misspelt, and a whole name before a part of one', () => {
  const index = indexOf([
    called('c', 'Maretta Holm'),
    called('b', 'Odile Maret'),
    called('a', 'Maret'),
    called('d', 'Maretta'),
  ]);
  expect(index.search('maret').entities.hits.map(({ key }) => key.entity)).toEqual(['a', 'b', 'd', 'c']);
  expect(index.search('marett').entities.hits.map(({ key }) => key.entity)).toEqual(['d', 'c']);
  expect(index.search('mareet').entities.hits.map(({ key }) => key.entity)).toContain('a');
});

test('of entities that fit equally the one with more claims comes first', () => {
  const claims = ['p', 'q'].map((id) => aClaim(id, { entities: ['second'] }));
  const index = indexOf([called('first', 'Orla Quay'), called('second', 'Orla Pier')], claims);
  expect(index.search('orla').entities.hits[0]!.key.entity).toBe('second');
});

test.each([
  ['the letters that were typed', 'mar', 'Odile [Mar]et'],
  ['the whole of a misspelt word', 'odlie', '[Odile] Maret'],
  ['neighbouring words as one', 'maret odile', '[Odile Maret]'],
])('marks %s', (_what, query, expected) => {
  const index = indexOf([called('maret', 'Odile Maret')]);
  expect(show(index.search(query).entities.hits[0]!.name)).toBe(expected);
});

test.each([
  ['Éloi', 'elo', '[Élo]i'],
  ['E\u0301loi', 'elo', '[E\u0301lo]i'],
  ['Straße', 'strass', '[Straß]e'],
  ['U.N.', 'un', '[U.N.]'],
])('places in %s are those of the raw text', (name, query, expected) => {
  expect(show(indexOf([called('e', name)]).search(query).entities.hits[0]!.name)).toBe(expected);
});

test('tells by which name an entity was found only where its heading does not say it', () => {
  const index = indexOf([called('maret', 'Odile Maret', 'O. Maret', 'Одиль Маре')]);
  const { foundAs } = index.search('Маре').entities.hits[0]!;
  expect(foundAs && show(foundAs)).toBe('Одиль [Маре]');
  expect(index.search('Maret').entities.hits[0]!.foundAs).toBeNull();
});

test.each([
  ['Cyrillic', 'Марет'],
  ['Arabic', 'ماريت'],
  ['Greek', 'Μαρέτ'],
])('a name that the dossier has in Latin letters only is found in %s', (_script, query) => {
  const index = indexOf([called('maret', 'Odile Maret'), called('holm', 'Ana Holm')]);
  expect(index.search(query).entities.hits.map(({ key }) => key.entity)).toEqual(['maret']);
});

test('a name that the dossier has in Cyrillic only is found in Latin letters', () => {
  const index = indexOf([called('maret', 'Одиль Марет')]);
  expect(index.search('maret').entities.hits).toHaveLength(1);
});

test('an Arabic word is found behind its article and clitics', () => {
  const index = indexOf([called('serraj', 'فايز السراج')]);
  for (const query of ['سراج', 'السراج', 'والسراج']) {
    expect(index.search(query).entities.total, query).toBe(1);
  }
});

test('a claim is found by its words, its speaker, its year, and every name of whom it is about', () => {
  const claim = aClaim('lease', {
    text: 'The quay was leased to a friend of Maret.',
    entities: ['maret'],
    attribution: { kind: 'unnamed', by: [], as: 'two former clerks' },
    when: '2018-11',
  });
  const index = indexOf([called('maret', 'Odile Maret', 'Одиль Маре', 'Maret', 'Маре')], [claim]);
  for (const query of ['leased quay', 'clerks lease', 'quay 2018', 'Маре quay', 'Odile']) {
    expect(
      index.search(query).claims.hits.map((hit) => hit.claim),
      query,
    ).toEqual(['lease']);
  }
  expect(index.search('quay admiral').claims.total).toBe(0);
  expect(show(index.search('Маре quay').claims.hits[0]!.text)).toBe(
    'The [quay] was leased to a friend of [Maret].',
  );
});

test('a fact opens the entity that it belongs to, and those of the entity searched for come first', () => {
  const fact = (text: string) => [{ text, claims: ['base'] }];
  const index = indexOf([
    anEntity('holm', { name: 'Holm', names: [aName('Holm')], facts: fact('Leased a quay from Maret.') }),
    anEntity('maret', { name: 'Maret', names: [aName('Maret')], facts: fact('Maret ran the harbour.') }),
  ]);
  expect(index.search('maret').facts.hits.map(({ key }) => key.entity)).toEqual(['maret', 'holm']);
});

test('little words of a question do not stand in the way', () => {
  const index = indexOf([called('maret', 'Odile Maret')]);
  expect(index.search('who is Odile Maret').entities.hits.map(({ key }) => key.entity)).toEqual(['maret']);
});

test('limits cut the list and not the count', () => {
  const many = Array.from({ length: 9 }, (_, i) => called(`e${i}`, `Quay ${i}`));
  const { hits, total } = indexOf(many).search('quay', { entities: 2, facts: 0, claims: 0 }).entities;
  expect([hits.length, total]).toEqual([2, 9]);
});

test('what two dossiers know is found in both, each under its own title', () => {
  const index = indexOf([called('maret', 'Odile Maret')]);
  index.addEntities(aDossier({ id: 'ports', title: 'Ports of the north' }), [called('maret', 'Odile Maret')]);
  const { hits } = index.search('maret').entities;
  expect(hits.map(({ key, dossier }) => [key.dossier, dossier.title])).toEqual([
    ['harbour', 'A crane'],
    ['ports', 'Ports of the north'],
  ]);
});

test.each([
  ['an empty query', ''],
  ['spaces', '   '],
  ['signs only', '…—!'],
  ['half a character', '\ud800'],
  ['a hundred thousand letters', 'x'.repeat(100_000)],
  ['names of object properties', 'constructor __proto__'],
  ['a pattern', '(a+)+$'],
  ['markup', '<b>'],
])('%s finds nothing and breaks nothing', (_what, query) => {
  expect(indexOf([called('maret', 'Odile Maret')]).search(query).entities.total).toBe(0);
});
