/** Writes a parsed dossier as a new edition, which is not in force before `putInForce` says so. Under the install lock. */
import type { Claim, Dossier, Entity } from '../../engine/dossier/model.ts';
import type { ClaimRecord, Database, DossierRecord } from './database.ts';

/** Records per transaction: about 10 ms of work, so that cards opened meanwhile do not wait. */
const BATCH = 500;

export interface WriteOptions {
  readonly origin: DossierRecord['origin'];
  readonly now: Date;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

export async function writeEdition(
  db: Database,
  dossier: Dossier,
  options: WriteOptions,
): Promise<DossierRecord> {
  const edition = await nextEdition(db);
  const { sources, entities, claims, ...head } = dossier;
  const total = sources.length + entities.length + claims.length;
  let done = 0;
  const step = (count: number) => options.onProgress?.((done += count), total);
  await putInBatches(
    db,
    'sources',
    sources.map((source, order) => ({ edition, id: source.id, order, source })),
    step,
  );
  await putInBatches(
    db,
    'entities',
    entities.map((entity, order) => ({ edition, id: entity.id, order, entity })),
    step,
  );
  const citedBy = entitiesCiting(entities);
  await putInBatches(
    db,
    'claims',
    claims.map((claim, order) => claimRecord(edition, claim, order, citedBy.get(claim.id) ?? [])),
    step,
  );
  return {
    id: dossier.id,
    edition,
    origin: options.origin,
    installedAt: options.now.toISOString(),
    head,
    counts: {
      sources: sources.length,
      entities: entities.length,
      facts: entities.reduce((sum, entity) => sum + entity.facts.length, 0),
      claims: claims.length,
      names: entities.reduce((sum, entity) => sum + entity.names.length, 0),
    },
  };
}

/**
 * Never used twice while the store lives, not even after a removal: whatever was made from an edition is known by its number.
 * A store that was lost counts from one again, so what outlives it asks for the time of installation too (`gazetteerVersion`).
 */
async function nextEdition(db: Database): Promise<number> {
  const tx = db.transaction('meta', 'readwrite');
  const record = await tx.store.get('edition');
  const last = record?.name === 'edition' ? record.last : 0;
  await tx.store.put({ name: 'edition', last: last + 1 });
  await tx.done;
  return last + 1;
}

async function putInBatches<Store extends 'sources' | 'entities' | 'claims'>(
  db: Database,
  store: Store,
  records: readonly Parameters<typeof db.put<Store>>[1][],
  step: (count: number) => void,
): Promise<void> {
  for (let from = 0; from < records.length; from += BATCH) {
    const batch = records.slice(from, from + BATCH);
    // Not in force yet, so nobody waits for the disk; the one transaction of `putInForce` flushes them all.
    const tx = db.transaction(store, 'readwrite', { durability: 'relaxed' });
    for (const record of batch) void tx.store.put(record);
    await tx.done;
    step(batch.length);
  }
}

function entitiesCiting(entities: readonly Entity[]): Map<string, string[]> {
  const citedBy = new Map<string, string[]>();
  for (const entity of entities) {
    for (const fact of entity.facts) {
      for (const claim of fact.claims) {
        const citing = citedBy.get(claim);
        if (citing) citing.push(entity.id);
        else citedBy.set(claim, [entity.id]);
      }
    }
  }
  return citedBy;
}

function claimRecord(edition: number, claim: Claim, order: number, citing: readonly string[]): ClaimRecord {
  const reached = new Set([...claim.entities, ...citing]);
  return {
    edition,
    id: claim.id,
    order,
    claim,
    reaches: [...reached].map((entity) => recordKey(edition, entity)),
    relatesTo: claim.relations.map((relation) => recordKey(edition, relation.claim)),
  };
}

/** The key by which the multi-entry indexes find a record of one edition. */
export function recordKey(edition: number, id: string): string {
  return `${edition}/${id}`;
}
