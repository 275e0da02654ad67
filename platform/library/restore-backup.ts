/**
 * Puts a backup in the place of what is there: all or nothing. Its settings go into the store in the very transaction that
 * puts its dossiers in force, and from there to where settings live, so that a crash between the two loses neither.
 */
import type { Problem } from '../../engine/dossier/problem.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Database, DossierRecord } from '../store/database.ts';
import { withInstallLock } from '../store/install-lock.ts';
import { putInForce } from '../store/put-in-force.ts';
import { writeEdition } from '../store/write-edition.ts';
import type { OnProgress } from './progress.ts';
import { readBackup } from './read-backup.ts';

/** The file is read and checked once more: what was shown may be long ago, and only one dossier is held at a time. */
export function restoreBackup(
  db: Database,
  file: Blob,
  onProgress: OnProgress,
): Promise<Result<null, readonly Problem[]>> {
  return withInstallLock(async () => {
    const written: DossierRecord[] = [];
    const contents = await readBackup(file, onProgress, async (dossier) => {
      const record = await writeEdition(db, dossier, {
        origin: 'installed',
        now: new Date(),
        onProgress: (done, total) => onProgress({ phase: 'writing', done, total }),
      });
      written.push(record);
    });
    if (!contents.ok) return err(contents.error);
    const records = written.map((record, index) => ({
      ...record,
      installedAt: contents.value.head.dossiers[index]!.installedAt,
    }));
    const kept = new Set(records.map(({ id }) => id));
    const present = await db.getAll('dossiers');
    const without = present.filter(({ id, origin }) => origin === 'installed' && !kept.has(id));
    await putInForce(db, records, {
      now: new Date(), // a large backup took minutes until here
      without: without.map(({ id }) => id),
      keepReplaced: true,
      settings: contents.value.settings,
    });
    return ok(null);
  });
}
