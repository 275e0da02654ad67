/** Several dossiers in one gazetteer: an entity that two of them know has one key, and all its names. */
import { describe, expect, test } from 'vitest';
import type { Dossier, Entity } from '../../../engine/dossier/model.ts';
import { findSameEntities } from '../../../engine/merge/find-same-entities.ts';
import { mergeForMatching } from '../../../engine/merge/merge-for-matching.ts';
import { aDossier, anEntity, aName } from '../../support/entity-builders.ts';

const of = (id: string, ...entities: Entity[]): Dossier => aDossier({ id, entities });
const wiki = (title: string) => [{ rel: 'wikipedia', url: `https://en.wikipedia.org/wiki/${title}` }];
const maret = (more: Partial<Entity> = {}) => anEntity({ id: 'maret', name: 'Odile Maret', ...more });

const groupsOf = (...dossiers: Dossier[]) =>
  findSameEntities(dossiers).map((group) => group.map(({ dossier, entity }) => `${dossier}/${entity}`));

describe('groups', () => {
  test('follow the order of the dossiers', () => {
    expect(groupsOf(of('b', maret()), of('a', maret()))).toEqual([['b/maret', 'a/maret']]);
  });

  test('hold at most one entity of each dossier', () => {
    const one = maret({ links: wiki('Odile_Maret') });
    const two = anEntity({ id: 'other', name: 'Odile Maret', links: wiki('Odile_Maret') });
    expect(groupsOf(of('a', one), of('b', one, two))).toEqual([['a/maret', 'b/maret']]);
  });

  test('are not joined where one entity would belong to two of them', () => {
    const left = anEntity({ id: 'maret', name: 'Odile Maret' });
    const right = anEntity({ id: 'm', name: 'O. Maret', links: wiki('Odile_Maret') });
    const both = maret({ links: wiki('Odile_Maret') });
    expect(groupsOf(of('a', left, right), of('b', both))).toEqual([]);
  });

  test('take nobody who is the same as one member but not as all', () => {
    const french = maret({ links: wiki('Odile_Maret_(judge)') });
    const bare = maret();
    const other = maret({ links: wiki('Odile_Maret_(painter)') });
    expect(groupsOf(of('a', french), of('b', bare), of('c', other))).toEqual([['a/maret', 'b/maret']]);
  });

  test('of a hundred thousand entities are found without comparing each with each', () => {
    const many = Array.from({ length: 100_000 }, (_, i) =>
      anEntity({ id: `e-${i}`, name: `Name ${i} Long` }),
    );
    expect(findSameEntities([of('a', ...many), of('b', ...many)])).toHaveLength(100_000);
  });
});

function merge(...dossiers: Dossier[]) {
  return mergeForMatching(dossiers, findSameEntities(dossiers));
}

describe('for matching', () => {
  test('the first dossier gets the names of all, the others keep nothing of the entity', () => {
    const merged = merge(
      of('a', maret()),
      of('b', maret({ names: [aName('Odile Maret'), aName('Одиль Маре')], context: ['Vell'] })),
    );
    const [first, second] = merged.dossiers;
    expect(first!.entities[0]!.names.map(({ text }) => text)).toEqual(['Odile Maret', 'Одиль Маре']);
    expect(first!.entities[0]!.context).toEqual(['Vell']);
    expect(second!.entities).toEqual([]);
  });

  test('a form that one dossier calls doubtful is doubtful', () => {
    const sure = maret({ names: [aName('Odile Maret'), aName('Maret')] });
    const unsure = maret({ names: [aName('Odile Maret'), aName('Maret', 'full-name')] });
    const names = merge(of('a', sure), of('b', unsure)).dossiers[0]!.entities[0]!.names;
    expect(names.filter(({ text }) => text === 'Maret').map(({ needs }) => needs)).toEqual(['full-name']);
  });

  test('a dossier that only mentions somebody does not hide the names that another looks for', () => {
    const merged = merge(of('a', maret({ reach: 'credit' })), of('b', maret()));
    expect(merged.groups).toEqual([
      [
        { dossier: 'b', entity: 'maret' },
        { dossier: 'a', entity: 'maret' },
      ],
    ]);
    expect(merged.dossiers[1]!.entities).toHaveLength(1);
  });

  test('dossiers with nothing in common are left as they are', () => {
    const dossiers = [of('a', maret()), of('b', anEntity({ id: 'else', name: 'Somebody Else' }))];
    expect(mergeForMatching(dossiers, findSameEntities(dossiers)).dossiers).toBe(dossiers);
  });
});
