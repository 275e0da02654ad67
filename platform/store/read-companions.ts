/** The claims that others are told with, each way: what they deny, correct or support, and what does that to them. */
import type { ClaimRecord, Database } from './database.ts';
import { recordKey } from './write-edition.ts';

/** Above this one read of all between the first and the last is quicker than a read for each: thousands take seconds. */
const MANY = 500;

/** @returns those that are not among `claims`, in the dossier's order */
export async function readCompanions(
  db: Database,
  edition: number,
  claims: readonly ClaimRecord[],
): Promise<ClaimRecord[]> {
  const known = new Set(claims.map(({ id }) => id));
  const named = new Set(claims.flatMap(({ claim }) => claim.relations.map((relation) => relation.claim)));
  const tx = db.transaction('claims');
  const [naming, linked] = await Promise.all([
    claims.length > MANY
      ? tx.store.index('relatesTo').getAll(rangeOf(edition, claims))
      : Promise.all(claims.map(({ id }) => tx.store.index('relatesTo').getAll(recordKey(edition, id)))),
    Promise.all([...named].filter((id) => !known.has(id)).map((id) => tx.store.get([edition, id]))),
  ]);
  const companions = new Map<string, ClaimRecord>();
  for (const record of naming.flat()) {
    if (!known.has(record.id) && record.claim.relations.some(({ claim }) => known.has(claim)))
      companions.set(record.id, record);
  }
  for (const record of linked) if (record) companions.set(record.id, record);
  return [...companions.values()].toSorted((a, b) => a.order - b.order);
}

function rangeOf(edition: number, claims: readonly ClaimRecord[]): IDBKeyRange {
  const ids = claims.map(({ id }) => id).toSorted();
  return IDBKeyRange.bound(recordKey(edition, ids[0]!), recordKey(edition, ids.at(-1)!));
}
