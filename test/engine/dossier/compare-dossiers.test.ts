/** What a newer revision changes, as the reader is shown it before they replace anything. */
import { expect, test } from 'vitest';
import { compareWith, type RecordChanges } from '../../../engine/dossier/compare-dossiers.ts';
import type { Dossier } from '../../../engine/dossier/model.ts';
import { aDossier, aDossierClaim, anEntity } from '../../support/entity-builders.ts';

function changesBetween(earlier: Dossier, newer: Dossier) {
  const comparison = compareWith(newer);
  earlier.sources.forEach(comparison.earlierSource);
  earlier.entities.forEach(comparison.earlierEntity);
  earlier.claims.forEach(comparison.earlierClaim);
  return comparison.changes();
}

const names = ({ added, removed, changed }: RecordChanges) => [added.first, removed.first, changed.first];

const fact = (text: string, ...claims: string[]) => ({ text, claims });
const maret = anEntity({ id: 'maret', name: 'Odile Maret', facts: [fact('She signed.', 'a')] });

test('nothing, when nothing is different', () => {
  const dossier = aDossier({ entities: [maret], claims: [aDossierClaim({ id: 'a' })] });
  const changes = changesBetween(dossier, structuredClone(dossier));
  expect(Object.values(changes).flatMap(names).flat()).toEqual([]);
});

test('entities by name: new, gone and told otherwise', () => {
  const changes = changesBetween(
    aDossier({ entities: [maret, anEntity({ id: 'goes', name: 'Who Goes' })] }),
    aDossier({
      entities: [{ ...maret, name: 'Odile Maret-Quint' }, anEntity({ id: 'comes', name: 'Who Comes' })],
    }),
  );
  expect(names(changes.entities)).toEqual([['Who Comes'], ['Who Goes'], ['Odile Maret-Quint']]);
});

test('facts by what they say: new, gone, and resting on other claims', () => {
  const changes = changesBetween(
    aDossier({ entities: [{ ...maret, facts: [fact('She signed.', 'a'), fact('She left.', 'a')] }] }),
    aDossier({ entities: [{ ...maret, facts: [fact('She signed.', 'a', 'b'), fact('She stayed.', 'a')] }] }),
  );
  expect(names(changes.facts)).toEqual([
    ['Odile Maret: She stayed.'],
    ['Odile Maret: She left.'],
    ['Odile Maret: She signed.'],
  ]);
});

test('claims and sources by their words', () => {
  const earlier = aDossier({
    claims: [aDossierClaim({ id: 'a', text: 'One.' }), aDossierClaim({ id: 'b', text: 'Two.' })],
  });
  const newer = aDossier({
    sources: earlier.sources.map((source) => ({ ...source, title: 'Another title' })),
    claims: [
      aDossierClaim({ id: 'a', text: 'One.', standing: 'denied' }),
      aDossierClaim({ id: 'c', text: 'Three.' }),
    ],
  });
  const changes = changesBetween(earlier, newer);
  expect(names(changes.claims)).toEqual([['Three.'], ['Two.'], ['One.']]);
  expect(names(changes.sources)).toEqual([[], [], ['Another title']]);
});

test('thousands by number, the first of them by name', () => {
  const many = Array.from({ length: 1000 }, (_, i) => anEntity({ id: `e-${i}`, name: `Entry ${i}` }));
  const { added } = changesBetween(aDossier(), aDossier({ entities: many })).entities;
  expect([added.count, added.first.length, added.first[0]]).toEqual([1000, 50, 'Entry 0']);
});
