/** Waits for the store to hold what the package brings: right after the installation the background is still filling it. */
import { openDatabase, type Database, type DossierRecord } from './store/database.ts';

const TRIES = 40;
const PAUSE_MS = 250;

export interface FilledStore {
  readonly db: Database;
  readonly dossiers: readonly DossierRecord[];
}

/** Answers with no dossiers where after ten seconds there are still none. */
export async function openFilledStore(): Promise<FilledStore> {
  const db = await openDatabase();
  for (let tries = 0; ; tries++) {
    const dossiers = await db.getAll('dossiers');
    if (dossiers.length > 0 || tries === TRIES) return { db, dossiers };
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
