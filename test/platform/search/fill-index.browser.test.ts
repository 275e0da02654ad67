/** Dossiers in a real IndexedDB, read into the search: what is soon read is soon found. */
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SearchIndex } from '../../../engine/search/search-index.ts';
import { fillIndex } from '../../../platform/search/fill-index.ts';
import { openDatabase, type Database, type DossierRecord } from '../../../platform/store/database.ts';
import { writeEdition } from '../../../platform/store/write-edition.ts';
import { aDossier, anEntity } from '../../support/entity-builders.ts';

const NOW = new Date('2031-05-04T12:00:00Z');

let db: Database;
beforeEach(async () => {
  db = await openDatabase();
});
afterEach(async () => {
  db.close();
  await deleteDB('sidelight');
});

const written = (id: string, name: string): Promise<DossierRecord> =>
  writeEdition(db, aDossier({ id, entities: [anEntity({ id: 'only', name })] }), {
    origin: 'installed',
    now: NOW,
  });

test('a dossier of a hundred thousand entities does not keep the reader from the others', async () => {
  const large = await written('large', 'Odile Maret');
  const counts = { ...large.counts, entities: 100_000 }; // as its record says; its records need not be there
  const small = await written('small', 'August Tennant');
  const index = new SearchIndex();
  const orders: string[][] = [];
  const note = () =>
    orders.push(['Tennant', 'Maret'].filter((name) => index.search(name).entities.hits.length > 0));
  await fillIndex(index, db, [{ ...large, counts }, small], new AbortController().signal, note);
  expect(orders[0]).toEqual(['Tennant']);
  expect(orders.at(-1)).toEqual(['Tennant', 'Maret']);
});
