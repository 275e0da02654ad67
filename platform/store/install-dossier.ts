/** Writes a parsed dossier into the store: all or nothing, in small transactions that freeze nobody. */
import type { Claim, Dossier, Entity } from '../../engine/dossier/model.ts';
import type { ClaimRecord, Database, DossierRecord } from './database.ts';

/** Records per transaction: about 10 ms of work, so that cards opened meanwhile do not wait. */
const BATCH = 500;

export interface InstallOptions {
  readonly origin: DossierRecord['origin'];
  readonly now: Date;
  onProgress?(done: number, total: number): void;
}

export async function installDossier(
  db: Database,
  dossier: Dossier,
  options: InstallOptions,
): Promise<DossierRecord> {
  const edition = await nextEdition(db);
  const total = dossier.entities.length + dossier.claims.length;
  let done = 0;
  const step = (count: number) => options.onProgress?.((done += count), total);
  for (const batch of batches(dossier.entities)) {
    await putEntities(db, edition, batch);
    step(batch.length);
  }
  const citedBy = entitiesCiting(dossier.entities);
  let order = 0;
  for (const batch of batches(dossier.claims)) {
    const records = batch.map((claim) => claimRecord(edition, claim, order++, citedBy.get(claim.id) ?? []));
    await putClaims(db, records);
    step(batch.length);
  }
  return putHead(db, dossier, edition, options);
}

async function nextEdition(db: Database): Promise<number> {
  const last = await db.transaction('entities').store.openKeyCursor(null, 'prev');
  return last ? last.key[0] + 1 : 1;
}

async function putEntities(db: Database, edition: number, entities: readonly Entity[]): Promise<void> {
  const tx = db.transaction('entities', 'readwrite');
  for (const entity of entities) void tx.store.put({ edition, id: entity.id, entity });
  await tx.done;
}

async function putClaims(db: Database, records: readonly ClaimRecord[]): Promise<void> {
  const tx = db.transaction('claims', 'readwrite');
  for (const record of records) void tx.store.put(record);
  await tx.done;
}

async function putHead(
  db: Database,
  dossier: Dossier,
  edition: number,
  options: InstallOptions,
): Promise<DossierRecord> {
  const { entities, claims, ...head } = dossier;
  const record: DossierRecord = {
    id: dossier.id,
    edition,
    origin: options.origin,
    installedAt: options.now.toISOString(),
    head,
    counts: {
      entities: entities.length,
      claims: claims.length,
      names: entities.reduce((sum, entity) => sum + entity.names.length, 0),
    },
  };
  await db.put('dossiers', record);
  return record;
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

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += BATCH) yield items.slice(from, from + BATCH);
}
