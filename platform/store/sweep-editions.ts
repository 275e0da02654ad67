/** Removes the records of editions that nothing points to: replaced or removed a while ago, or left by a crash. Under the install lock. */
import { EDITION_STORES, editionRange, type Database } from './database.ts';

/** As long as a removed or replaced dossier can be brought back: a day, so that a night's sleep may change a mind. */
export const KEPT_FOR_MS = 24 * 60 * 60 * 1000;

/** Records per transaction, so that nobody who reads meanwhile waits long. */
const BATCH = 2_000;

type EditionStore = (typeof EDITION_STORES)[number];

export async function sweepEditions(db: Database, now: Date): Promise<void> {
  const kept = new Set((await db.getAll('dossiers')).map((record) => record.edition));
  for (const { edition, retiredAt } of await db.getAll('retired')) {
    if (now.getTime() - Date.parse(retiredAt) < KEPT_FOR_MS) kept.add(edition);
    else await db.delete('retired', edition);
  }
  for (const store of EDITION_STORES) {
    for (const edition of await storedEditions(db, store)) {
      if (!kept.has(edition)) await deleteEdition(db, store, edition);
    }
  }
}

/** Distinct editions, found by skipping from one to the next rather than by reading every key. */
async function storedEditions(db: Database, store: EditionStore): Promise<number[]> {
  const editions: number[] = [];
  let cursor = await db.transaction(store).store.openKeyCursor();
  while (cursor) {
    const edition = cursor.key[0];
    editions.push(edition);
    cursor = await cursor.continue([edition + 1, '']);
  }
  return editions;
}

async function deleteEdition(db: Database, store: EditionStore, edition: number): Promise<void> {
  for (;;) {
    const keys = await db.getAllKeys(store, editionRange(edition), BATCH);
    const last = keys.at(-1);
    if (!last) return;
    await db.delete(store, IDBKeyRange.bound(keys[0], last));
  }
}
