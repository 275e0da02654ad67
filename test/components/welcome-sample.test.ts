/** The paragraph of the first-run page is found by the engine in every language of the interface. */
import { expect, test } from 'vitest';
import { compileGazetteer } from '../../engine/match/compile-gazetteer.ts';
import { entityAt } from '../../engine/match/entry-at.ts';
import { readBlock } from '../../engine/resolve/read-block.ts';
import { resolvePage } from '../../engine/resolve/resolve-page.ts';
import { readBuiltInDossier } from '../support/built-in-dossier.ts';

const gazetteer = compileGazetteer([readBuiltInDossier()]);
const SAMPLES = import.meta.glob<Record<string, string>>('../../data/locales/welcome/*.json', {
  eager: true,
  import: 'default',
});

test.each(Object.entries(SAMPLES))('all names of the paragraph in %s are found', (path, words) => {
  const text = words['welcome.sample']!;
  const lang = path.slice(-7, -5);
  const { mentions, relevant } = resolvePage([readBlock(text, gazetteer, lang)], gazetteer, { lang });
  expect(relevant).toBe(true);
  expect(mentions.map(({ entity }) => entityAt(gazetteer, entity).key.entity)).toEqual([
    'admiral-kuznetsov',
    'khalifa-haftar',
    'khalifa-haftar',
    'libyan-national-army',
    'libya',
    'tripoli',
    'fayez-serraj',
    'government-of-national-accord',
    'united-nations',
  ]);
});
