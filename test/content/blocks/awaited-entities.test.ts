/** Which blocks wait, and for whom. All texts and names are invented. */
import { expect, test } from 'vitest';
import { compileGazetteer } from '../../../engine/match/compile-gazetteer.ts';
import { findCandidates } from '../../../engine/match/find-candidates.ts';
import { openGazetteer } from '../../../engine/match/gazetteer.ts';
import { ANYBODY, awaitedEntities } from '../../../entrypoints/content/blocks/awaited-entities.ts';
import { aDossier, aName, anEntity } from '../../support/entity-builders.ts';

const ENTITIES = [
  anEntity({
    id: 'tarsk',
    name: 'Bram Tarsk',
    names: [aName('Bram Tarsk'), aName('Tarsken', 'nothing', { lang: 'de' })],
    notNames: ['Lena Tarsk'],
    context: ['harbour'],
  }),
  anEntity({ id: 'quill', name: 'Ada Quill', names: [aName('Ada Quill')], context: ['envoy'] }),
];
const gazetteer = openGazetteer(compileGazetteer([aDossier({ entities: ENTITIES, claims: [] })]).buffer);
const [TARSK, QUILL] = [0, 1];

interface Row {
  readonly title: string;
  readonly text: string;
  readonly lang?: string;
  readonly waitsFor: readonly number[] | null;
  readonly hasSightings?: boolean;
}

const ROWS: readonly Row[] = [
  { title: 'a name is read at once', text: 'Ada Quill came by the harbour.', lang: 'en', waitsFor: null },
  { title: 'context words wait for whom they speak for', text: 'The envoy left the harbour.', lang: 'en', waitsFor: [QUILL, TARSK] },
  { title: 'a not-name waits for whom it is not', text: 'So said Lena Tarsk.', lang: 'en', waitsFor: [TARSK], hasSightings: true },
  { title: 'a word that is a name in another language waits for nobody', text: 'They call it tarsken.', lang: 'en-GB', waitsFor: [], hasSightings: true },
  { title: 'the same word is a name in its own language', text: 'Das sind tarsken.', lang: 'de', waitsFor: null },
  { title: 'with a capital it is a name anywhere', text: 'They call it Tarsken.', lang: 'en', waitsFor: null },
  { title: 'where the language is not known, the word may be a name', text: 'They call it tarsken.', waitsFor: null },
  { title: 'where the language is not known, context words wait for anybody', text: 'The envoy left.', waitsFor: [ANYBODY] },
]; // prettier-ignore

test.each(ROWS)('$title', ({ text, lang, waitsFor, hasSightings = false }) => {
  const awaited = awaitedEntities(text, findCandidates(text, gazetteer), gazetteer, lang);
  expect(awaited).toEqual(waitsFor && { entities: waitsFor, hasSightings });
});
