/** Reads a backup whole and checks all of it, dossier by dossier, before anything is replaced. */
import * as v from 'valibot';
import type { DossierIssue } from '../../engine/dossier/dossier-issue.ts';
import { MAX_FILE_BYTES } from '../../engine/dossier/limits.ts';
import type { Dossier } from '../../engine/dossier/model.ts';
import { parseDossierInSteps } from '../../engine/dossier/parse-dossier-in-steps.ts';
import type { Problem } from '../../engine/dossier/problem.ts';
import { quote } from '../../engine/dossier/visible-text.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { readLines } from '../files/read-lines.ts';
import { parseSettings } from '../parse-settings.ts';
import type { Settings } from '../schemas/settings.ts';
import {
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
 */
export async function readBackup(
  file: Blob,
  onProgress: OnProgress,
  onDossier: (dossier: Dossier, index: number) => Promise<void>,
): Promise<Result<BackupContents, readonly Problem[]>> {
  const lines = readLines(file, {
    maxBytes: MAX_BACKUP_BYTES,
    maxLineLength: MAX_FILE_BYTES,
    onProgress: (done, total) => onProgress({ phase: 'reading', done, total }),
  });
  try {
    const first = await nextLine(lines, { is: 'cut.empty' });
    const contents = first.ok ? readHead(first.value) : err([first.error]);
    if (!contents.ok) return contents;
    const problems = await readDossiers(lines, contents.value.head, onDossier);
    return problems === null ? contents : err(problems);
  } finally {
    await lines.return(null);
  }
}

type Lines = AsyncGenerator<string, Problem | null>;

/** Null when all are good and the last line says that there are no more. */
async function readDossiers(
  lines: Lines,
  { dossiers }: BackupHead,
  onDossier: (dossier: Dossier, index: number) => Promise<void>,
): Promise<readonly Problem[] | null> {
  for (const [index, { id, title }] of dossiers.entries()) {
    const line = await nextLine(lines, { is: 'cut.dossier', title: quote(title) });
    if (!line.ok) return [line.error];
    const parsed = await parseDossierInSteps(line.value, { pause: async () => undefined });
    if (!parsed.ok) return parsed.error.map((issue) => inDossier(title, issue));
    if (parsed.value.id !== id)
      return [{ is: 'other-dossier', value: quote(parsed.value.id), announced: quote(id) }];
    await onDossier(parsed.value, index);
  }
  const end = await nextLine(lines, { is: 'cut.last-line' });
  if (!end.ok) return [end.error];
  return isEnd(end.value, dossiers.length) ? null : [cutOff({ is: 'cut.last-line-damaged' })];
}

async function nextLine(lines: Lines, missing: Problem): Promise<Result<string, Problem>> {
  const { done, value } = await lines.next();
  if (!done && value !== '') return ok(value);
  return err((done ? value : null) ?? cutOff(missing));
}

function readHead(line: string): Result<BackupContents, readonly Problem[]> {
  if (!looksLikeBackup(line)) return err([{ is: 'not-a-backup' }]);
  const value = parseJson(line);
  const version = (value as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof version === 'number' && version > BACKUP_VERSION) {
    return err([{ is: 'newer-backup', version: String(version), known: String(BACKUP_VERSION) }]);
  }
  const head = v.safeParse(BackupHeadSchema, value);
  if (!head.success) {
    const [issue] = head.issues;
    return err([{ is: 'first-line-damaged', place: quote(v.getDotPath(issue) ?? '') }]);
  }
  const ids = new Set(head.output.dossiers.map(({ id }) => id));
  if (ids.size < head.output.dossiers.length) return err([{ is: 'dossier-announced-twice' }]);
  const settings = parseSettings(head.output.settings);
  if (!settings.ok) return err([{ is: 'settings-not-read', reason: quote(settings.error) }]);
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

function inDossier(title: string, { path, problem }: DossierIssue): Problem {
  const fault: Problem = path === '' ? problem : { is: 'at', place: path, fault: problem };
  return { is: 'dossier-not-valid', title: quote(title), fault };
}

function cutOff(fault: Problem): Problem {
  return { is: 'cut-off', fault };
}
