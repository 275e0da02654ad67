/** Removes the records of editions that no dossier points to: replaced, removed, or left by a crash. */
import type { Database } from './database.ts';

export async function sweepEditions(db: Database): Promise<void> {
  const inForce = new Set((await db.getAll('dossiers')).map((record) => record.edition));
  for (const edition of await storedEditions(db)) {
    if (inForce.has(edition)) continue;
    const all = IDBKeyRange.bound([edition], [edition, []]);
    const tx = db.transaction(['entities', 'claims'], 'readwrite');
    await Promise.all([
      tx.objectStore('entities').delete(all),
      tx.objectStore('claims').delete(all),
      tx.done,
    ]);
  }
}

/** Distinct editions, found by skipping from one to the next rather than by reading every key. */
async function storedEditions(db: Database): Promise<number[]> {
  const editions: number[] = [];
  let cursor = await db.transaction('entities').store.openKeyCursor();
  while (cursor) {
    const edition = cursor.key[0];
    editions.push(edition);
    cursor = await cursor.continue([edition + 1, '']);
  }
  return editions;
}
