/** Reads a whole dossier back from the store, in the order in which it came. */
import type { Dossier } from '../../engine/dossier/model.ts';
import type { Database, DossierRecord } from './database.ts';
import { editionRecords } from './edition-records.ts';

export async function readDossier(db: Database, { edition, head }: DossierRecord): Promise<Dossier> {
  const [sources, entities, claims] = await Promise.all([
    collect(editionRecords(db, 'sources', edition)),
    collect(editionRecords(db, 'entities', edition)),
    collect(editionRecords(db, 'claims', edition)),
  ]);
  return {
    ...head,
    sources: sources.map(({ source }) => source),
    entities: entities.map(({ entity }) => entity),
    claims: claims.map(({ claim }) => claim),
  };
}

async function collect<T extends { readonly order: number }>(batches: AsyncIterable<T[]>): Promise<T[]> {
  const records: T[] = [];
  for await (const batch of batches) for (const record of batch) records.push(record);
  return records.sort((a, b) => a.order - b.order);
}
