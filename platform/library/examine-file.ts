/** Reads a file that the reader wants to install: what it holds, and how it stands to what is installed. Writes nothing. */
import { compareWith, type DossierChanges } from '../../engine/dossier/compare-dossiers.ts';
import type { DossierIssue } from '../../engine/dossier/dossier-issue.ts';
import { MAX_FILE_BYTES } from '../../engine/dossier/limits.ts';
import type { Dossier } from '../../engine/dossier/model.ts';
import { parseDossierInSteps } from '../../engine/dossier/parse-dossier-in-steps.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { readText } from '../files/read-text.ts';
import type { Database, DossierRecord } from '../store/database.ts';
import { editionRecords } from '../store/edition-records.ts';
import { looksLikeBackup } from './backup-format.ts';
import type { OnProgress } from './progress.ts';

export interface Offer {
  readonly dossier: Dossier;
  /** The dossier of the same id that is installed; null where there is none. */
  readonly installed: DossierRecord | null;
  /** Null where nothing is installed that it could be compared with. */
  readonly changes: DossierChanges | null;
}

export async function examineFile(
  db: Database,
  file: Blob,
  onProgress: OnProgress,
): Promise<Result<Offer, readonly DossierIssue[]>> {
  const text = await readText(file, {
    maxBytes: MAX_FILE_BYTES,
    onProgress: (done, total) => onProgress({ phase: 'unpacking', done, total }),
  });
  if (!text.ok) return err([{ path: '', problem: text.error }]);
  if (looksLikeBackup(text.value)) return err([{ path: '', problem: { is: 'is-backup' } }]);
  const parsed = await parseDossierInSteps(text.value, { pause: async () => undefined, onProgress });
  return parsed.ok ? ok(await offerDossier(db, parsed.value, onProgress)) : parsed;
}

/** Says anew how the dossier stands to what is installed by now. */
export async function offerDossier(db: Database, dossier: Dossier, onProgress: OnProgress): Promise<Offer> {
  const installed = (await db.get('dossiers', dossier.id)) ?? null;
  const changes = installed && (await compare(db, installed, dossier, onProgress));
  return { dossier, installed, changes };
}

async function compare(
  db: Database,
  { edition, counts }: DossierRecord,
  newer: Dossier,
  onProgress: OnProgress,
): Promise<DossierChanges> {
  const comparison = compareWith(newer);
  const total = counts.sources + counts.entities + counts.claims;
  let done = 0;
  const step = (count: number) => onProgress({ phase: 'comparing', done: (done += count), total });
  for await (const batch of editionRecords(db, 'sources', edition)) {
    for (const { source } of batch) comparison.earlierSource(source);
    step(batch.length);
  }
  for await (const batch of editionRecords(db, 'entities', edition)) {
    for (const { entity } of batch) comparison.earlierEntity(entity);
    step(batch.length);
  }
  for await (const batch of editionRecords(db, 'claims', edition)) {
    for (const { claim } of batch) comparison.earlierClaim(claim);
    step(batch.length);
  }
  return comparison.changes();
}
