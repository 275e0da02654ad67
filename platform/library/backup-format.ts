/**
 * A backup is one file of lines, each JSON: first what is in it with the settings, then one whole dossier a line, last a line
 * that says that nothing is missing. A dossier's line is a dossier file of its own.
 */
import * as v from 'valibot';

export const BACKUP_FORMAT = 'sidelight-backup';
export const BACKUP_VERSION = 1;

export const BackupHeadSchema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  formatVersion: v.literal(BACKUP_VERSION),
  savedAt: v.string(),
  /** The version of the extension that made it. */
  extension: v.string(),
  /** Checked and upgraded as stored settings are. */
  settings: v.unknown(),
  dossiers: v.array(
    v.strictObject({ id: v.string(), title: v.string(), revision: v.number(), installedAt: v.string() }),
  ),
});

export const BackupEndSchema = v.strictObject({ end: v.literal(BACKUP_FORMAT), dossiers: v.number() });

export type BackupHead = v.InferOutput<typeof BackupHeadSchema>;

export function looksLikeBackup(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"sidelight-backup"/u.test(text.slice(0, 200));
}
