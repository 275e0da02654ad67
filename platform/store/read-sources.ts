/** The sources of a dossier, for a reader who wants to know where it is from. */
import type { Source } from '../../engine/dossier/model.ts';
import { editionRange, type Database } from './database.ts';

/** More than anybody reads through; a large dossier has tens of thousands. */
const MOST_READ = 500;

/** In the dossier's order, as far as they were read. */
export async function readSources(db: Database, edition: number): Promise<Source[]> {
  const records = await db.getAll('sources', editionRange(edition), MOST_READ);
  return records.toSorted((a, b) => a.order - b.order).map(({ source }) => source);
}
