/** Walks over the records of an edition in pieces, by key, so that a large dossier is never held twice. */
import type { StoreValue } from 'idb';
import { editionRange, type Database, type EDITION_STORES, type SidelightSchema } from './database.ts';

const BATCH = 2_000;

export async function* editionRecords<S extends (typeof EDITION_STORES)[number]>(
  db: Database,
  store: S,
  edition: number,
): AsyncGenerator<StoreValue<SidelightSchema, S>[]> {
  let range = editionRange(edition);
  for (;;) {
    const batch = await db.getAll(store, range, BATCH);
    const last = batch.at(-1);
    if (last) yield batch;
    if (!last || batch.length < BATCH) return;
    range = IDBKeyRange.bound([edition, last.id], [edition, []], true);
  }
}
