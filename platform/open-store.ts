/** The connection of a page of ours to the store, and a wait for what the package brings, which the background may still be storing. */
import { reportLostStore } from './report-lost-store.ts';
import type { Database, DossierRecord } from './store/database.ts';
import { shareDatabase } from './store/share-database.ts';

const TRIES = 40;
const PAUSE_MS = 250;

export interface FilledStore {
  readonly db: Database;
  readonly dossiers: readonly DossierRecord[];
}

/** Whoever asks on one page shares its connection: do not close it. */
export const openStore = shareDatabase(reportLostStore);

/** Answers with no dossiers where after ten seconds there are still none. */
export async function openFilledStore(): Promise<FilledStore> {
  for (let tries = 0; ; tries++) {
    const db = await openStore();
    const dossiers = await db.getAll('dossiers');
    if (dossiers.length > 0 || tries === TRIES) return { db, dossiers };
    // Whoever was told of a loss may have failed to mend it; a first start, which is still storing, takes no harm.
    if (tries === 0) reportLostStore();
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
