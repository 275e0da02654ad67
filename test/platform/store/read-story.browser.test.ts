/** Of a very large dossier the panel reads a part, and no part tells an account without what is said against it. */
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Claim } from '../../../engine/dossier/model.ts';
import { openDatabase, type Database } from '../../../platform/store/database.ts';
import { putInForce } from '../../../platform/store/put-in-force.ts';
import { MOST_CLAIMS, readStory } from '../../../platform/store/read-story.ts';
import { writeEdition } from '../../../platform/store/write-edition.ts';
import { aDossier, aDossierClaim, anEntity } from '../../support/entity-builders.ts';

const NOW = new Date('2031-05-04T12:00:00Z');

let db: Database;
beforeEach(async () => {
  db = await openDatabase();
});
afterEach(async () => {
  db.close();
  await deleteDB('sidelight');
});

/** Claims are read in the order of their ids: those of `last` come after all that one list may hold. */
async function install(last: readonly Partial<Claim>[]): Promise<void> {
  const many = Array.from({ length: MOST_CLAIMS }, (_, i) => aDossierClaim({ id: `berth-${i}` }));
  const claims = [...many, ...last.map((claim) => aDossierClaim(claim))];
  const dossier = aDossier({ entities: [anEntity({ id: 'maret', name: 'Odile Maret' })], claims });
  const record = await writeEdition(db, dossier, { origin: 'installed', now: NOW });
  await putInForce(db, [record], { now: NOW, keepReplaced: true });
}

test.for([
  {
    title: 'a denial that does not name the entity comes with what it denies',
    last: [
      { id: 'signed', entities: ['maret'] },
      { id: 'spokesman', relations: [{ type: 'disputes' as const, claim: 'signed' }] },
    ],
    about: ['maret'],
    expected: ['signed', 'spokesman'],
  },
  {
    title: 'what the entity corrects comes with the correction',
    last: [
      { id: 'first-told' },
      {
        id: 'put-right',
        entities: ['maret'],
        relations: [{ type: 'corrects' as const, claim: 'first-told' }],
      },
    ],
    about: ['maret'],
    expected: ['first-told', 'put-right'],
  },
  {
    title: 'a denial beyond the first claims of the list comes with what it denies',
    last: [
      { id: 'spokesman', relations: [{ type: 'disputes' as const, claim: 'berth-7' }] },
      { id: 'unrelated' },
    ],
    about: [],
    expected: ['spokesman'],
  },
])('of a dossier too large for one list, $title', async ({ last, about, expected }) => {
  await install(last);
  const story = await readStory(db, 'invented-affair', about);
  const ids = story!.claims.map(({ id }) => id).filter((id) => !id.startsWith('berth-'));
  expect(ids).toEqual(expected);
  expect(story!.claims.flatMap(({ relations }) => relations)).toHaveLength(2);
  expect(story!.total).toBe(MOST_CLAIMS + last.length);
});
