/** Installs what `examineFile` found good: all or nothing. */
import type { Database, DossierRecord } from '../store/database.ts';
import { withInstallLock } from '../store/install-lock.ts';
import { putInForce } from '../store/put-in-force.ts';
import { writeEdition } from '../store/write-edition.ts';
import type { Offer } from './examine-file.ts';
import type { OnProgress } from './progress.ts';

/** Null where another tab has installed or removed the dossier since it was examined: what was shown no longer holds. */
export function installOffer(
  db: Database,
  { dossier, installed }: Offer,
  onProgress: OnProgress,
): Promise<DossierRecord | null> {
  return withInstallLock(async () => {
    const present = await db.get('dossiers', dossier.id);
    if (present?.edition !== installed?.edition) return null;
    const now = new Date();
    const record = await writeEdition(db, dossier, {
      origin: 'installed',
      now,
      onProgress: (done, total) => onProgress({ phase: 'writing', done, total }),
    });
    await putInForce(db, [record], { now, keepReplaced: true });
    return record;
  });
}
