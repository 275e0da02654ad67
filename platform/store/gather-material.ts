/** Gathers from the store what the briefing of one entity is made from: a handful of reads, whatever the size. */
import type { EntityMaterial, EntitySummary } from '../../engine/brief/entity-material.ts';
import type { Claim, Source } from '../../engine/dossier/model.ts';
import type { Database, DossierRecord } from './database.ts';
import { readCompanions } from './read-companions.ts';
import { recordKey } from './write-edition.ts';

/** Null where the dossier or the entity is not (or no longer) there. */
export async function gatherMaterial(
  db: Database,
  dossierId: string,
  entityId: string,
): Promise<EntityMaterial | null> {
  const record = await db.get('dossiers', dossierId);
  if (!record) return null;
  const { edition } = record;
  const found = await db.get('entities', [edition, entityId]);
  if (!found) return null;
  const own = await db.getAllFromIndex('claims', 'reaches', recordKey(edition, entityId));
  own.sort((a, b) => a.order - b.order);
  const companions = (await readCompanions(db, edition, own)).map((item) => item.claim);
  const claims = own.map((item) => item.claim);
  const all = [...claims, ...companions];
  const [sources, others] = await Promise.all([readSources(db, record, all), readOthers(db, record, all)]);
  return { dossier: record.head, sources, entity: found.entity, claims, companions, others };
}

async function readSources(
  db: Database,
  { edition }: DossierRecord,
  claims: readonly Claim[],
): Promise<Source[]> {
  const ids = new Set(claims.map((claim) => claim.source));
  const tx = db.transaction('sources');
  const records = await Promise.all([...ids].map((id) => tx.store.get([edition, id])));
  const known = records.filter((record) => record !== undefined);
  return known.toSorted((a, b) => a.order - b.order).map((record) => record.source);
}

async function readOthers(
  db: Database,
  { edition }: DossierRecord,
  claims: readonly Claim[],
): Promise<Map<string, EntitySummary>> {
  const ids = new Set(claims.flatMap((claim) => [...claim.entities, ...claim.attribution.by]));
  const tx = db.transaction('entities');
  const records = await Promise.all([...ids].map((id) => tx.store.get([edition, id])));
  const others = new Map<string, EntitySummary>();
  for (const record of records) {
    if (!record) continue;
    const { id, name, type, facts } = record.entity;
    others.set(id, { name, type, hasFacts: facts.length > 0 });
  }
  return others;
}
