/** The dossiers as this page reads and changes them: directly in the store, which all pages of the extension share. */
import {
  catchUpOnInstalled,
  findLostDossiers,
  noteInstalled,
  type LostDossier,
} from '../../platform/installed-note.ts';
import { reportLostStore } from '../../platform/report-lost-store.ts';
import type { RejectedReading } from '../../platform/schemas/settings.ts';
import type { DossierRecord, RetiredRecord } from '../../platform/store/database.ts';
import { withInstallLock } from '../../platform/store/install-lock.ts';
import { bringBack, putInForce } from '../../platform/store/put-in-force.ts';
import { shareDatabase } from '../../platform/store/share-database.ts';
import { sweepEditions } from '../../platform/store/sweep-editions.ts';
import { tellOfDossiers } from '../../platform/tell-of-dossiers.ts';

export interface Library {
  readonly dossiers: readonly DossierRecord[];
  readonly retired: readonly RetiredRecord[];
  readonly lost: readonly LostDossier[];
  /** Has the browser promised to keep what is stored here? */
  readonly persisted: boolean;
}

export const openLibrary = shareDatabase(reportLostStore);

export async function readLibrary(): Promise<Library> {
  const db = await openLibrary();
  const [dossiers, retired, persisted] = await Promise.all([
    db.getAll('dossiers'),
    db.getAll('retired'),
    navigator.storage.persisted(),
  ]);
  // Nothing at all is never right; what is brought back is read when it is noted.
  if (dossiers.length === 0) reportLostStore();
  const known = [...dossiers, ...retired.map(({ record }) => record)];
  return { dossiers, retired: retired.toReversed(), lost: await findLostDossiers(known), persisted };
}

export async function removeDossier({ id }: Pick<DossierRecord, 'id'>): Promise<void> {
  const db = await openLibrary();
  await withInstallLock(() => putInForce(db, [], { now: new Date(), without: [id], keepReplaced: true }));
  await tellOfChange([id]);
}

/** False when it has been deleted meanwhile. */
export async function bringDossierBack(edition: number): Promise<boolean> {
  const db = await openLibrary();
  const retired = await db.get('retired', edition);
  const back = await withInstallLock(() => bringBack(db, edition, new Date()));
  // What stands in its place until now is not missed: the reader has sent it away.
  await tellOfChange(retired ? [retired.record.id] : []);
  return back;
}

/** The reader has read of the loss. */
export async function forgetLost(lost: readonly LostDossier[]): Promise<void> {
  await noteInstalled(
    [],
    lost.map(({ id }) => id),
  );
}

/** What a broken-off installation or removal has left. */
export async function sweep(): Promise<void> {
  const db = await openLibrary();
  await catchUpOnInstalled(db); // what is swept says no more that the reader has sent it away
  await withInstallLock(() => sweepEditions(db, new Date()));
}

/** After a removal or what takes one back: writes it down, and lets the background and the pages know. */
async function tellOfChange(gone: readonly string[]): Promise<void> {
  await writeDown(gone);
  await tellBackground();
}

export async function writeDown(gone: readonly string[] = []): Promise<void> {
  const db = await openLibrary();
  await noteInstalled(await db.getAll('dossiers'), gone);
}

/** What is done is done: pages that are not told of it know it when they are loaded anew. */
export async function tellBackground(): Promise<void> {
  await tellOfDossiers().catch((error: unknown) =>
    console.error('Sidelight: open pages were not told that dossiers have changed:', error),
  );
}

/** The name of the entity that a decision is about, by its JSON; without an entry where the dossier is gone. */
export async function namesOfDecisions(decisions: readonly RejectedReading[]): Promise<Map<string, string>> {
  const db = await openLibrary();
  const names = new Map<string, string>();
  for (const { dossier, entity } of decisions) {
    const record = await db.get('dossiers', dossier);
    const found = record && (await db.get('entities', [record.edition, entity]));
    if (found) names.set(`${dossier}/${entity}`, found.entity.name);
  }
  return names;
}
