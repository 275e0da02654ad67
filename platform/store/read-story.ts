/** Reads a dossier as the views of the panel see it; of a very large one, the part that they ask for. */
import type { Claim, Entity, Source } from '../../engine/dossier/model.ts';
import type { Story } from '../../engine/claims/story.ts';
import { tellStory } from '../../engine/claims/tell-story.ts';
import { editionRange, type ClaimRecord, type Database, type DossierRecord } from './database.ts';
import { readCompanions } from './read-companions.ts';
import { recordKey } from './write-edition.ts';

/** More than this on one list nobody goes through, and no browser draws at once. */
export const MOST_CLAIMS = 5_000;
/** Of a larger dossier only the entities that its claims name are read. */
const MOST_ENTITIES = 10_000;

/**
 * @param about entities by which the claims of a very large dossier are chosen: those that reach the first of them
 * @returns null where the dossier is no longer there; `story.total` tells how many claims it has
 */
export async function readStory(
  db: Database,
  dossierId: string,
  about: readonly string[] = [],
): Promise<Story | null> {
  const record = await db.get('dossiers', dossierId);
  if (!record) return null;
  const claims = await readClaims(db, record, about[0]);
  return tellStory({
    dossier: record.head,
    sources: await readSources(db, record, claims),
    entities: await readEntities(db, record, claims),
    claims,
    total: record.counts.claims,
  });
}

async function readClaims(db: Database, record: DossierRecord, about: string | undefined): Promise<Claim[]> {
  const { edition, counts } = record;
  const chosen: ClaimRecord[] =
    counts.claims > MOST_CLAIMS && about !== undefined
      ? await db.getAllFromIndex('claims', 'reaches', recordKey(edition, about), MOST_CLAIMS)
      : await db.getAll('claims', editionRange(edition), MOST_CLAIMS);
  // Beyond the most that a list holds: a denial always goes with what it denies.
  const companions = chosen.length < counts.claims ? await readCompanions(db, edition, chosen) : [];
  return [...chosen, ...companions].toSorted((a, b) => a.order - b.order).map(({ claim }) => claim);
}

async function readEntities(
  db: Database,
  record: DossierRecord,
  claims: readonly Claim[],
): Promise<Entity[]> {
  if (record.counts.entities <= MOST_ENTITIES)
    return (await db.getAll('entities', editionRange(record.edition))).map(({ entity }) => entity);
  const named = new Set(claims.flatMap((claim) => [...claim.entities, ...claim.attribution.by]));
  const tx = db.transaction('entities');
  const records = await Promise.all([...named].map((id) => tx.store.get([record.edition, id])));
  return records.flatMap((found) => (found ? [found.entity] : []));
}

async function readSources(db: Database, record: DossierRecord, claims: readonly Claim[]): Promise<Source[]> {
  const cited = new Set(claims.map(({ source }) => source));
  const tx = db.transaction('sources');
  const records = await Promise.all([...cited].map((id) => tx.store.get([record.edition, id])));
  return records.flatMap((found) => (found ? [found.source] : []));
}
