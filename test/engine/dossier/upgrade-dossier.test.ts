/** Old format versions reach the current one step by step. */
import { expect, test } from 'vitest';
import type { RawDossier } from '../../../engine/dossier/raw-dossier.ts';
import { type UpgradeStep, upgradeDossier } from '../../../engine/dossier/upgrade/upgrade-dossier.ts';

const mark =
  (letter: string): UpgradeStep =>
  (raw) => ({ ...raw, header: { trail: `${String(raw.header['trail'])}${letter}` } });
const STEPS = [mark('a'), mark('b'), mark('c')];
const raw: RawDossier = { header: { trail: '' }, records: {} };

test.each([
  ['the first version takes all steps', 1, 'abc'],
  ['a later version takes the rest', 3, 'c'],
  ['the current version takes none', 4, ''],
  ['a version that is none takes none', 'one', ''],
  ['version 0 takes none', 0, ''],
  ['a broken number takes none', 1.5, ''],
])('%s', (_title, version, trail) => {
  expect(upgradeDossier(raw, version, STEPS).header['trail']).toBe(trail);
});
