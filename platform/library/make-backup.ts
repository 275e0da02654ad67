/** Settings, decisions and the reader's own dossiers as one file. Packaged dossiers come with the extension. */
import type { Database } from '../store/database.ts';
import { readDossier } from '../store/read-dossier.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupHead } from './backup-format.ts';
import type { OnProgress } from './progress.ts';

export interface BackupOptions {
  /** As they are stored. */
  readonly settings: unknown;
  /** Version of the extension. */
  readonly extension: string;
  readonly now: Date;
  readonly onProgress: OnProgress;
}

export async function makeBackup(db: Database, options: BackupOptions): Promise<Blob> {
  const own = (await db.getAll('dossiers')).filter(({ origin }) => origin === 'installed');
  const head: BackupHead = {
    format: BACKUP_FORMAT,
    formatVersion: BACKUP_VERSION,
    savedAt: options.now.toISOString(),
    extension: options.extension,
    settings: options.settings,
    dossiers: own.map(({ id, head: { title, revision }, installedAt }) => ({
      id,
      title,
      revision,
      installedAt,
    })),
  };
  // A blob of each line: the browser may keep them on disk, and no text is larger than one dossier.
  const lines: Blob[] = [line(head)];
  for (const [index, record] of own.entries()) {
    options.onProgress({ phase: 'reading', done: index, total: own.length });
    lines.push(line(await readDossier(db, record)));
  }
  lines.push(line({ end: BACKUP_FORMAT, dossiers: own.length }));
  return new Blob(lines, { type: 'application/jsonl' });
}

function line(value: unknown): Blob {
  return new Blob([JSON.stringify(value), '\n']);
}
