/**
 * Brings the settings of a restored backup from the store to where settings live. Done by the page that restored; a start of
 * the background does it where the browser ended in between, or where they could not be saved.
 */
import { noteRestored } from './installed-note.ts';
import { parseSettings } from './parse-settings.ts';
import { haveSettingsBeenSavedSince, replaceSettings } from './settings.ts';
import type { Database } from './store/database.ts';

interface FinishOptions {
  /** Later than the reader was there to see it: settings that were saved since are what the reader wanted last, and stay. */
  readonly isLate?: boolean;
}

export async function finishRestore(db: Database, { isLate = false }: FinishOptions = {}): Promise<void> {
  const record = await db.get('meta', 'restoredSettings');
  if (record?.name !== 'restoredSettings') return;
  await noteRestored(await db.getAll('dossiers')); // which are in force, whatever becomes of the settings
  const settings = parseSettings(record.settings);
  const isOutdated = isLate && (await haveSettingsBeenSavedSince(record.restoredAt));
  // They were checked before they were written; what does not fit by now is for nobody to apply.
  const saved = settings.ok && !isOutdated && (await replaceSettings(settings.value));
  if (saved && !saved.ok) throw new Error(saved.error); // the next start tries again
  await db.delete('meta', 'restoredSettings');
}
