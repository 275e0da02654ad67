/** Reads what the gazetteer is compiled from: entities with their names, no claims. */
import type { Dossier, Entity } from '../../engine/dossier/model.ts';
import { editionRange, type Database, type DossierRecord } from './database.ts';

/** Records per read: 100,000 at once would hold them twice in memory. */
const BATCH = 2000;

export async function readDossierForMatching(db: Database, record: DossierRecord): Promise<Dossier> {
  const entities: Entity[] = [];
  let range = editionRange(record.edition);
  for (;;) {
    const batch = await db.getAll('entities', range, BATCH);
    entities.push(...batch.map((item) => item.entity));
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) return { ...record.head, sources: [], entities, claims: [] };
    range = IDBKeyRange.bound([record.edition, last.id], [record.edition, []], true);
  }
}
