/**
 * Brings the settings of a restored backup from the store to where settings live. Done by the page that restored; a start of
 * the background does it where the browser ended in between.
 */
import { noteRestored } from './installed-note.ts';
import { parseSettings } from './parse-settings.ts';
import { replaceSettings } from './settings.ts';
import type { Database } from './store/database.ts';

export async function finishRestore(db: Database): Promise<void> {
  const record = await db.get('meta', 'restoredSettings');
  if (record?.name !== 'restoredSettings') return;
  const settings = parseSettings(record.settings);
  // It was checked before it was written; what does not fit by now is for nobody to apply.
  const saved = settings.ok && (await replaceSettings(settings.value));
  if (saved && !saved.ok) throw new Error(saved.error); // the next start tries again
  await noteRestored(await db.getAll('dossiers'));
  await db.delete('meta', 'restoredSettings');
}
