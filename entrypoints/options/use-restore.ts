/** Restoring everything from a backup, as state of the page. */
import { useRef, useState } from 'preact/hooks';
import type { RestoreState } from '../../components/options/backup-section.tsx';
import type { Progress } from '../../components/options/library-view.ts';
import { sayFailure } from '../../components/options/say-failure.ts';
import { useTranslation } from '../../components/translation.ts';
import { finishRestore } from '../../platform/finish-restore.ts';
import type { DossierRecord } from '../../platform/store/database.ts';
import { openLibrary, tellBackground } from './library.ts';
import { startWork, type Work } from './start-work.ts';
import type { WorkReport } from './worker-messages.ts';

export interface Restoration {
  readonly restore: RestoreState;
  choose(file: File): void;
  goAhead(): void;
  cancel(): void;
}

const BEGINNING: Progress = { phase: 'reading', done: 0, total: 0 };

export function useRestore(own: readonly DossierRecord[], onFailure: (reason: string) => void): Restoration {
  const { say } = useTranslation();
  const [restore, setRestore] = useState<RestoreState>({ kind: 'none' });
  const work = useRef<Work | null>(null);
  /** Set as soon as the backup is in force: from then on neither a stop nor a failure can undo it. */
  const isInForce = useRef(false);
  /** The last step of what is in force, which another backup waits for; it never rejects. */
  const lastStep = useRef(Promise.resolve());
  /** Counts the choices: what becomes of an earlier one is not said in place of the later. */
  const choice = useRef(0);

  const hear = (file: string, report: WorkReport) => {
    if (report.kind === 'in-force') isInForce.current = true;
    else if (report.kind === 'restored' || (report.kind === 'failed' && isInForce.current)) finish();
    else {
      if (report.kind === 'failed') onFailure(sayFailure(report.failure, say));
      setRestore(stateOf(file, report, own));
    }
  };
  const finish = () => {
    isInForce.current = false;
    const mine = choice.current;
    const show = (state: RestoreState) => mine === choice.current && setRestore(state);
    lastStep.current = finishRestored().then(
      () => void show({ kind: 'restored' }),
      (error: unknown) => {
        show({ kind: 'none' });
        onFailure(String(error)); // the next start of the background tries again
      },
    );
  };
  const choose = (file: File) => {
    work.current?.stop();
    if (isInForce.current) finish();
    const mine = ++choice.current;
    setRestore({ kind: 'working', file: file.name, progress: BEGINNING });
    void lastStep.current.then(() => {
      if (mine !== choice.current) return;
      work.current = startWork({ kind: 'restore', file }, (report) => hear(file.name, report));
    });
  };

  return {
    restore,
    choose,
    goAhead: () => {
      work.current?.go();
      if (restore.kind === 'asking') setRestore({ kind: 'working', file: restore.file, progress: BEGINNING });
    },
    cancel: () => {
      work.current?.stop();
      if (isInForce.current) finish();
      else setRestore({ kind: 'none' });
    },
  };
}

async function finishRestored(): Promise<void> {
  try {
    await finishRestore(await openLibrary());
  } finally {
    // The dossiers are in force and noted, whatever becomes of the settings; that nobody hears of it undoes nothing.
    void tellBackground();
  }
}

function stateOf(file: string, report: WorkReport, own: readonly DossierRecord[]): RestoreState {
  switch (report.kind) {
    case 'progress':
      return { kind: 'working', file, progress: report.progress };
    case 'restorable': {
      const { head, settings } = report;
      const kept = new Set(head.dossiers.map(({ id }) => id));
      const leaving = own.filter(({ id, origin }) => origin === 'installed' && !kept.has(id));
      const summary = {
        savedAt: head.savedAt,
        sitesOff: settings.sitesOff.length,
        decisions: settings.rejectedReadings.length,
        dossiers: head.dossiers,
        leaving: leaving.map((record) => record.head),
      };
      return { kind: 'asking', file, summary };
    }
    case 'unrestorable':
      return { kind: 'refused', file, problems: report.problems };
    default:
      return { kind: 'none' };
  }
}
