/** Reads the active dossiers from the store into a search index, in portions between which queries are answered. */
import type { SearchIndex } from '../../engine/search/search-index.ts';
import type { ReadingProgress } from '../../engine/search/results.ts';
import type { ClaimRecord, Database, DossierRecord, EntityRecord } from '../store/database.ts';

/** Records a portion: some ten milliseconds of filing. */
const PORTION = 250;

/** Of entities and claims: the built-in dossier has a tenth of it. */
const LARGE = 10_000;

/** Large dossiers come last, so that the first results do not wait for them. Stops early when `signal` is aborted. */
export async function fillIndex(
  index: SearchIndex,
  db: Database,
  records: readonly DossierRecord[],
  signal: AbortSignal,
  onProgress: (progress: ReadingProgress) => void,
): Promise<void> {
  const total = records.reduce((sum, { counts }) => sum + counts.entities + counts.claims, 0);
  let done = 0;
  const step = (count: number) => onProgress({ done: (done += count), total });
  const isLarge = ({ counts }: DossierRecord) => Number(counts.entities + counts.claims > LARGE);
  for (const { edition, head } of records.toSorted((a, b) => isLarge(a) - isLarge(b))) {
    for await (const batch of portions<EntityRecord>(db, 'entities', edition)) {
      if (signal.aborted) return;
      index.addEntities(head, batch.map(({ entity }) => entity)); // prettier-ignore
      step(batch.length);
    }
    for await (const batch of portions<ClaimRecord>(db, 'claims', edition)) {
      if (signal.aborted) return;
      index.addClaims(head, batch.map(({ claim }) => claim)); // prettier-ignore
      step(batch.length);
    }
  }
}

async function* portions<Record extends { readonly id: string }>(
  db: Database,
  store: 'entities' | 'claims',
  edition: number,
): AsyncGenerator<Record[]> {
  let range = IDBKeyRange.bound([edition], [edition, []]);
  for (;;) {
    const batch = (await db.getAll(store, range, PORTION)) as unknown as Record[];
    const last = batch.at(-1);
    if (!last) return;
    yield batch;
    if (batch.length < PORTION) return;
    range = IDBKeyRange.bound([edition, last.id], [edition, []], true);
  }
}
