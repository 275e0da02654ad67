/** Reads what the gazetteer is compiled from: entities with their names, no claims. */
import type { Dossier, Entity } from '../../engine/dossier/model.ts';
import type { Database, DossierRecord } from './database.ts';
import { editionRecords } from './edition-records.ts';

export async function readDossierForMatching(
  db: Database,
  { edition, head }: DossierRecord,
): Promise<Dossier> {
  const entities: Entity[] = [];
  for await (const batch of editionRecords(db, 'entities', edition)) {
    for (const { entity } of batch) entities.push(entity);
  }
  return { ...head, sources: [], entities, claims: [] };
}
