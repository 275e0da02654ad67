/**
 * The worker of the settings page: everything about dossiers that takes longer than a blink. It has the store, but not the
 * extension API; what needs that is done by the page when it hears the report.
 */
import { runChecks } from '../../engine/dossier/checks/run-checks.ts';
import { examineFile, offerDossier, type Offer } from '../../platform/library/examine-file.ts';
import { installOffer } from '../../platform/library/install-offer.ts';
import { makeBackup } from '../../platform/library/make-backup.ts';
import type { WorkProgress } from '../../platform/library/progress.ts';
import { readBackup } from '../../platform/library/read-backup.ts';
import { restoreBackup } from '../../platform/library/restore-backup.ts';
import { activeDossiers, type DossierChoice } from '../../platform/store/active-dossiers.ts';
import { compileActive } from '../../platform/store/compile-active.ts';
import { openDatabase, type Database, type DossierRecord } from '../../platform/store/database.ts';
import { withInstallLock } from '../../platform/store/install-lock.ts';
import { readDossier } from '../../platform/store/read-dossier.ts';
import { sweepEditions } from '../../platform/store/sweep-editions.ts';
import { failureOf } from './failure-of.ts';
import type { Revision, WorkOrder, WorkReport } from './worker-messages.ts';

/** The page draws no more often than this anyway. */
const PROGRESS_PAUSE_MS = 50;

let answered: (() => void) | null = null;

self.addEventListener('message', ({ data }: MessageEvent<WorkOrder>) => {
  if (data.kind === 'go') answered?.();
  else void work(data);
});

async function work(order: Exclude<WorkOrder, { kind: 'go' }>): Promise<void> {
  try {
    report(await carryOut(await openDatabase(), order));
  } catch (error) {
    report({ kind: 'failed', failure: failureOf(error) });
  }
}

function carryOut(db: Database, order: Exclude<WorkOrder, { kind: 'go' }>): Promise<WorkReport> {
  switch (order.kind) {
    case 'install':
      return install(db, order.file, order.choice);
    case 'restore':
      return restore(db, order.file);
    case 'check':
      return check(db, order.id);
    case 'export':
      return exportDossier(db, order.id);
    case 'backup':
      return backup(db, order);
    case 'compile':
      return compile(db, order.choice);
    case 'sweep':
      return withInstallLock(() => sweepEditions(db, new Date())).then(() => ({ kind: 'done' }));
  }
}

async function install(db: Database, file: File, choice: DossierChoice): Promise<WorkReport> {
  const examined = await examineFile(db, file, tellProgress);
  if (!examined.ok) return { kind: 'refused', issues: examined.error };
  let offer: Offer = examined.value;
  for (;;) {
    if (offer.installed && offer.changes) {
      const { dossier, installed, changes } = offer;
      report({
        kind: 'asking',
        offered: revisionOf(dossier),
        installed: revisionOf(installed.head),
        changes,
      });
      await untilAnswered();
    }
    const record = await installOffer(db, offer, tellProgress);
    if (record) {
      report({ kind: 'in-force', record });
      await compileAhead(db, choice);
      return { kind: 'installed', record };
    }
    offer = await offerDossier(db, offer.dossier, tellProgress);
  }
}

/** Not the dossier itself: what is reported is copied. */
function revisionOf({ title, revision, asOf }: Revision): Revision {
  return { title, revision, asOf };
}

async function restore(db: Database, file: File): Promise<WorkReport> {
  const examined = await readBackup(file, tellProgress, async () => undefined);
  if (!examined.ok) return { kind: 'unrestorable', problems: examined.error };
  report({ kind: 'restorable', ...examined.value });
  await untilAnswered();
  const restored = await restoreBackup(db, file, tellProgress);
  if (!restored.ok) return { kind: 'unrestorable', problems: restored.error };
  report({ kind: 'in-force', record: null });
  await compileAhead(db, examined.value.settings);
  return { kind: 'restored' };
}

async function check(db: Database, id: string): Promise<WorkReport> {
  return { kind: 'findings', findings: runChecks(await readDossier(db, await mustHave(db, id))) };
}

async function exportDossier(db: Database, id: string): Promise<WorkReport> {
  const dossier = await readDossier(db, await mustHave(db, id));
  return {
    kind: 'file',
    blob: new Blob([JSON.stringify(dossier, null, 1), '\n'], { type: 'application/json' }),
  };
}

async function backup(
  db: Database,
  { settings, extension }: Extract<WorkOrder, { kind: 'backup' }>,
): Promise<WorkReport> {
  const blob = await makeBackup(db, { settings, extension, now: new Date(), onProgress: tellProgress });
  return { kind: 'file', blob };
}

async function compile(db: Database, choice: DossierChoice): Promise<WorkReport> {
  await compileFor(db, choice);
  return { kind: 'done' };
}

async function compileFor(db: Database, choice: DossierChoice): Promise<void> {
  report({ kind: 'progress', progress: { phase: 'compiling', done: 0, total: 0 } });
  await compileActive(db, activeDossiers(await db.getAll('dossiers'), choice));
}

/** What is in force and not compiled, the background compiles when a page asks; here nobody waits for that. */
async function compileAhead(db: Database, choice: DossierChoice): Promise<void> {
  await compileFor(db, choice).catch((error: unknown) => console.error('Sidelight: compiling ahead:', error));
}

async function mustHave(db: Database, id: string): Promise<DossierRecord> {
  const record = await db.get('dossiers', id);
  if (!record) throw new Error(`the dossier “${id}” is no longer installed`);
  return record;
}

function untilAnswered(): Promise<void> {
  return new Promise((resolve) => {
    answered = resolve;
  });
}

let lastProgress = 0;
let lastPhase: WorkProgress['phase'] | null = null;

function tellProgress(progress: WorkProgress): void {
  const now = performance.now();
  if (progress.phase === lastPhase && now - lastProgress < PROGRESS_PAUSE_MS) return;
  lastProgress = now;
  lastPhase = progress.phase;
  report({ kind: 'progress', progress });
}

function report(words: WorkReport): void {
  self.postMessage(words);
}
