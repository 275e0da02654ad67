/** Saving and restoring everything, as state of the page. */
import { useState } from 'preact/hooks';
import type { Progress } from '../../components/options/library-view.ts';
import { sayFailure } from '../../components/options/say-failure.ts';
import { useTranslation } from '../../components/translation.ts';
import { readSettings } from '../../platform/settings.ts';
import type { DossierRecord } from '../../platform/store/database.ts';
import { extensionVersion } from '../../platform/extension-version.ts';
import { saveFile } from '../../components/page/save-file.ts';
import { localDay } from '../../engine/edtf/local-day.ts';
import { doWork } from './start-work.ts';
import { useRestore, type Restoration } from './use-restore.ts';
import type { WorkReport } from './worker-messages.ts';

export interface Backup extends Restoration {
  readonly saving: Progress | null;
  save(): void;
}

const BEGINNING: Progress = { phase: 'reading', done: 0, total: 0 };

export function useBackup(own: readonly DossierRecord[], onFailure: (reason: string) => void): Backup {
  const { say } = useTranslation();
  const [saving, setSaving] = useState<Progress | null>(null);
  const restoration = useRestore(own, onFailure);

  const save = async () => {
    setSaving(BEGINNING);
    const report = await makeBackup(setSaving);
    if (report.kind === 'file') saveFile(`sidelight-backup-${localDay(new Date())}.jsonl`, report.blob);
    else if (report.kind === 'failed') onFailure(sayFailure(report.failure, say));
  };

  return {
    ...restoration,
    saving,
    save: () =>
      void save()
        .catch((error: unknown) => onFailure(String(error)))
        .finally(() => setSaving(null)),
  };
}

async function makeBackup(onProgress: (progress: Progress) => void): Promise<WorkReport> {
  // Those in use: what is stored may be the very thing that a backup is to replace.
  const { settings } = await readSettings();
  const order = { kind: 'backup', settings, extension: extensionVersion() } as const;
  return doWork(order, (words) => words.kind === 'progress' && onProgress(words.progress));
}
