/** Reads a backup whole and checks all of it, dossier by dossier, before anything is replaced. */
import * as v from 'valibot';
import { formatIssue, type DossierIssue } from '../../engine/dossier/dossier-issue.ts';
import { MAX_FILE_BYTES } from '../../engine/dossier/limits.ts';
import type { Dossier } from '../../engine/dossier/model.ts';
import { parseDossierInSteps } from '../../engine/dossier/parse-dossier-in-steps.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { readLines } from '../files/read-lines.ts';
import { parseSettings } from '../parse-settings.ts';
import type { Settings } from '../schemas/settings.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  BackupEndSchema,
  BackupHeadSchema,
  looksLikeBackup,
  type BackupHead,
} from './backup-format.ts';
import type { OnProgress } from './progress.ts';

export interface BackupContents {
  readonly head: BackupHead;
  readonly settings: Settings;
}

/** Far beyond what anybody reads; a file that goes on and on ends here. */
const MAX_BACKUP_BYTES = 2 * 1024 * 1024 * 1024;

/**
 * @param onDossier is given each dossier once it is found good; with its index among those of the backup
 * @returns problems as sentences, each with its place
 */
export async function readBackup(
  file: Blob,
  onProgress: OnProgress,
  onDossier: (dossier: Dossier, index: number) => Promise<void>,
): Promise<Result<BackupContents, readonly string[]>> {
  const lines = readLines(file, {
    maxBytes: MAX_BACKUP_BYTES,
    maxLineLength: MAX_FILE_BYTES,
    onProgress: (done, total) => onProgress({ phase: 'reading', done, total }),
  });
  try {
    const first = await nextLine(lines, 'it is empty');
    const contents = first.ok ? readHead(first.value) : err([first.error]);
    if (!contents.ok) return contents;
    const problems = await readDossiers(lines, contents.value.head, onDossier);
    return problems === null ? contents : err(problems);
  } finally {
    await lines.return(null);
  }
}

type Lines = AsyncGenerator<string, string | null>;

/** Null when all are good and the last line says that there are no more. */
async function readDossiers(
  lines: Lines,
  { dossiers }: BackupHead,
  onDossier: (dossier: Dossier, index: number) => Promise<void>,
): Promise<readonly string[] | null> {
  for (const [index, { id, title }] of dossiers.entries()) {
    const line = await nextLine(lines, `“${title}” is missing`);
    if (!line.ok) return [line.error];
    const parsed = await parseDossierInSteps(line.value, { pause: async () => undefined });
    if (!parsed.ok) return parsed.error.map((issue) => inDossier(title, issue));
    if (parsed.value.id !== id) return [`holds “${parsed.value.id}” where it announces “${id}”`];
    await onDossier(parsed.value, index);
  }
  const end = await nextLine(lines, 'its last line is missing');
  if (!end.ok) return [end.error];
  return isEnd(end.value, dossiers.length) ? null : [cutOff('its last line is damaged')];
}

async function nextLine(lines: Lines, missing: string): Promise<Result<string, string>> {
  const { done, value } = await lines.next();
  if (!done && value !== '') return ok(value);
  return err((done ? value : null) ?? cutOff(missing));
}

function readHead(line: string): Result<BackupContents, readonly string[]> {
  if (!looksLikeBackup(line)) {
    return err(['is not a backup of Sidelight; a dossier is installed under “Dossiers”']);
  }
  const value = parseJson(line);
  const version = (value as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof version === 'number' && version > BACKUP_VERSION) {
    return err([
      `is a backup of version ${version}, but this Sidelight reads up to ${BACKUP_VERSION}; update Sidelight`,
    ]);
  }
  const head = v.safeParse(BackupHeadSchema, value);
  if (!head.success) {
    const [issue] = head.issues;
    return err([`has a damaged first line: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`]);
  }
  const ids = new Set(head.output.dossiers.map(({ id }) => id));
  if (ids.size < head.output.dossiers.length) return err(['names a dossier twice in its first line']);
  const settings = parseSettings(head.output.settings);
  if (!settings.ok) return err([`holds settings that cannot be read (${settings.error})`]);
  return ok({ head: head.output, settings: settings.value });
}

function isEnd(line: string, dossiers: number): boolean {
  const end = v.safeParse(BackupEndSchema, parseJson(line));
  return end.success && end.output.dossiers === dossiers;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function inDossier(title: string, issue: DossierIssue): string {
  return `holds a dossier “${title}” that is not valid: ${formatIssue(issue)}`;
}

function cutOff(what: string): string {
  return `is cut off: ${what}; save or copy the backup again (a whole one ends with "${BACKUP_FORMAT}")`;
}
