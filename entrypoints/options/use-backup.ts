/** Saving and restoring everything, as state of the page. */
import { useRef, useState } from 'preact/hooks';
import type { RestoreState } from '../../components/options/backup-section.tsx';
import type { Progress } from '../../components/options/library-view.ts';
import { sayFailure } from '../../components/options/say-failure.ts';
import { useTranslation } from '../../components/translation.ts';
import { finishRestore } from '../../platform/finish-restore.ts';
import { readSettings } from '../../platform/settings.ts';
import type { DossierRecord } from '../../platform/store/database.ts';
import { extensionVersion } from '../../platform/extension-version.ts';
import { openLibrary, tellBackground } from './library.ts';
import { saveFile } from '../../components/page/save-file.ts';
import { localDay } from '../../engine/edtf/local-day.ts';
import { doWork, startWork, type Work } from './start-work.ts';
import type { WorkReport } from './worker-messages.ts';

export interface Backup {
  readonly saving: Progress | null;
  readonly restore: RestoreState;
  save(): void;
  choose(file: File): void;
  goAhead(): void;
  cancel(): void;
}

const BEGINNING: Progress = { phase: 'reading', done: 0, total: 0 };

export function useBackup(own: readonly DossierRecord[], onFailure: (reason: string) => void): Backup {
  const { say } = useTranslation();
  const [saving, setSaving] = useState<Progress | null>(null);
  const [restore, setRestore] = useState<RestoreState>({ kind: 'none' });
  const work = useRef<Work | null>(null);
  /** Set as soon as the backup is in force: from then on neither a stop nor a failure can undo it. */
  const isInForce = useRef(false);

  const save = async () => {
    setSaving(BEGINNING);
    // Those in use: what is stored may be the very thing that a backup is to replace.
    const { settings } = await readSettings();
    const order = {
      kind: 'backup',
      settings,
      extension: extensionVersion(),
    } as const;
    const report = await doWork(order, (words) => words.kind === 'progress' && setSaving(words.progress));
    if (report.kind === 'file') saveFile(`sidelight-backup-${localDay(new Date())}.jsonl`, report.blob);
    else if (report.kind === 'failed') onFailure(sayFailure(report.failure, say));
  };

  const hear = (file: string, report: WorkReport) => {
    if (report.kind === 'in-force') isInForce.current = true;
    else if (report.kind === 'restored' || (report.kind === 'failed' && isInForce.current)) finish();
    else {
      if (report.kind === 'failed') onFailure(sayFailure(report.failure, say));
      setRestore(stateOf(file, report, own));
    }
  };
  const finish = () => {
    void finishRestored().then(
      () => setRestore({ kind: 'restored' }),
      (error: unknown) => {
        setRestore({ kind: 'none' });
        onFailure(String(error)); // the next start of the background tries again
      },
    );
  };

  return {
    saving,
    restore,
    save: () =>
      void save()
        .catch((error: unknown) => onFailure(String(error)))
        .finally(() => setSaving(null)),
    choose: (file) => {
      work.current?.stop();
      isInForce.current = false;
      setRestore({ kind: 'working', file: file.name, progress: BEGINNING });
      work.current = startWork({ kind: 'restore', file }, (report) => hear(file.name, report));
    },
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

/** Notes what is there now as well; that nobody could be told of it does not undo what is restored. */
async function finishRestored(): Promise<void> {
  await finishRestore(await openLibrary());
  await tellBackground();
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
