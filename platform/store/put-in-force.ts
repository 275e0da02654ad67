/** The moment at which written editions count: one transaction, so that it is all or nothing. Under the install lock. */
import type { Database, DossierRecord } from './database.ts';

export interface ForceOptions {
  readonly now: Date;
  /** Dossiers that are taken out of force in the same moment. */
  readonly without?: readonly string[];
  /** Keep what is replaced, so that the reader can go back; not for packaged dossiers, which come with each update. */
  readonly keepReplaced: boolean;
  /** Of a restored backup, which come into force with its dossiers. */
  readonly settings?: unknown;
}

export async function putInForce(
  db: Database,
  records: readonly DossierRecord[],
  { now, without = [], keepReplaced, settings }: ForceOptions,
): Promise<void> {
  const tx = db.transaction(['dossiers', 'retired', 'meta'], 'readwrite', { durability: 'strict' });
  const dossiers = tx.objectStore('dossiers');
  const retire = async (id: string, reason: 'removed' | 'replaced') => {
    const record = await dossiers.get(id);
    if (!record || !keepReplaced) return;
    const { edition } = record;
    await tx.objectStore('retired').put({ edition, record, reason, retiredAt: now.toISOString() });
  };
  for (const record of records) {
    await retire(record.id, 'replaced');
    await dossiers.put(record);
  }
  for (const id of without) {
    await retire(id, 'removed');
    await dossiers.delete(id);
  }
  if (settings !== undefined) {
    const restoredAt = now.toISOString();
    await tx.objectStore('meta').put({ name: 'restoredSettings', settings, restoredAt });
  }
  await tx.done;
}

/** Brings an edition back that was removed or replaced; false when it has been swept away meanwhile. */
export async function bringBack(db: Database, edition: number, now: Date): Promise<boolean> {
  const tx = db.transaction(['dossiers', 'retired'], 'readwrite');
  const retired = await tx.objectStore('retired').get(edition);
  if (retired) {
    const { record } = retired;
    const present = await tx.objectStore('dossiers').get(record.id);
    if (present) {
      await tx.objectStore('retired').put({
        edition: present.edition,
        record: present,
        reason: 'replaced',
        retiredAt: now.toISOString(),
      });
    }
    await tx.objectStore('dossiers').put(record);
    await tx.objectStore('retired').delete(edition);
  }
  await tx.done;
  return retired !== undefined;
}
