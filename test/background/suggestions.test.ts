/** Rows of the address bar: Chromium refuses a description that is not XML, Firefox shows markup as it stands. */
import { expect, test } from 'vitest';
import { suggestionsFor } from '../../entrypoints/background/suggestions.ts';
import type { SearchResults } from '../../engine/search/results.ts';
import { SearchIndex } from '../../engine/search/search-index.ts';
import { aClaim, aDossier, aName, anEntity } from '../engine/dossier/dossier-builders.ts';

const index = new SearchIndex();
const dossier = aDossier();
index.addEntities(dossier, [
  anEntity('maret', {
    name: 'Maret & “Sons” <Ltd>',
    description: 'Firm at the quay',
    names: [aName('Маре')],
    facts: [],
  }),
  anEntity('maret-2', { name: 'Maret & “Sons” <Ltd>', description: 'Another', names: [], facts: [] }),
]);
index.addClaims(dossier, [
  aClaim('short', { text: 'The harbour has a new ferry', entities: ['maret'] }),
  aClaim('long', { text: `Maret ${'leased a very long quay '.repeat(12)}`, entities: ['maret'] }),
]);
const rows = (query: string, format: 'xml' | 'plain') => suggestionsFor(index.search(query), format);

test('in Chromium what was found is marked, and signs of XML are written out', () => {
  expect(rows('maret', 'xml')[0]!.description).toBe(
    '<match>Maret</match> &amp; “Sons” &lt;Ltd&gt; <dim>– Firm at the quay</dim>',
  );
});

test('what was found is marked also where a claim ends with it', () => {
  expect(rows('ferry', 'xml')[0]!.description).toContain('a new <match>ferry</match>');
});

test.each([
  ['a control character', 'quay\u0001side', 'quayside'],
  ['half a character', 'quay\ud83dside', 'quayside'],
  ['a character of many bytes', 'quay 🚢', 'quay 🚢'],
  ['what ends a comment, a section or an instruction', '--> ]]> ?>', '--&gt; ]]&gt; ?&gt;'],
])('%s in a text leaves a description that is XML', (_what, text, written) => {
  const hit = {
    key: { dossier: 'harbour', entity: 'x' },
    name: { text, found: [] },
    description: { text: '', found: [] },
  };
  const found = { query: '', entities: { hits: [hit], total: 1 }, claims: { hits: [], total: 0 } };
  const [row] = suggestionsFor(found as unknown as SearchResults, 'xml');
  expect(row!.description).toBe(`${written} <dim>– </dim>`);
});

test('in Firefox a row is plain text', () => {
  expect(rows('maret', 'plain')[0]!.description).toBe('Maret & “Sons” <Ltd> – Firm at the quay');
});

test('says by which name an entity was found', () => {
  expect(rows('маре', 'plain')[0]!.description).toContain('(Маре)');
});

test('rows of the same words differ in what they enter, and each knows where it leads', () => {
  const [first, second] = rows('maret', 'plain');
  expect([first!.content, second!.content]).toEqual(['Maret & “Sons” <Ltd>', 'Maret & “Sons” <Ltd> (2)']);
  expect([first!.target.entity?.entity, second!.target.entity?.entity]).toEqual(['maret', 'maret-2']);
});

test('a long claim is cut to a line', () => {
  const claim = rows('leased quay', 'plain').at(-1)!;
  expect(claim.description.length).toBeLessThan(130);
  expect(claim.content.endsWith('…')).toBe(true);
  expect(claim.target).toMatchObject({ entity: { entity: expect.any(String) }, claim: expect.any(String) });
});
