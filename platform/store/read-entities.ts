/** Reads what a list shows of entities: a line for each, no claims. */
import type { EntityLine } from '../../engine/brief/entity-line.ts';
import type { EntityKey } from '../../engine/dossier/model.ts';
import type { Database } from './database.ts';

/** In the order of `keys`; those that are no longer there are left out. */
export async function readEntityLines(db: Database, keys: readonly EntityKey[]): Promise<EntityLine[]> {
  const records = new Map((await db.getAll('dossiers')).map((record) => [record.id, record]));
  const tx = db.transaction('entities');
  const lines = await Promise.all(
    keys.map(async (key): Promise<EntityLine | null> => {
      const record = records.get(key.dossier);
      const found = record && (await tx.store.get([record.edition, key.entity]));
      if (!record || !found) return null;
      const { name, type, description, facts, reach } = found.entity;
      return {
        key,
        name,
        type,
        description,
        language: record.head.language,
        opens: facts.length > 0,
        distinctive: reach === 'distinctive',
      };
    }),
  );
  return lines.filter((line) => line !== null);
}
