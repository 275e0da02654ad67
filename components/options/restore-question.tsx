/** What a backup holds as against what is there now, before anything is replaced. */
import { Button } from '../controls/button.tsx';
import { useTranslation } from '../translation.ts';
import { formatMoment } from './format-moment.ts';

export interface BackupSummary {
  /** ISO 8601. */
  readonly savedAt: string;
  readonly sitesOff: number;
  readonly decisions: number;
  readonly dossiers: readonly { readonly id: string; readonly title: string; readonly revision: number }[];
  /** The reader's own that are installed now and not in the backup: they go. */
  readonly leaving: readonly { readonly title: string; readonly revision: number }[];
}

interface RestoreQuestionProps {
  readonly summary: BackupSummary;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function RestoreQuestion({ summary, onYes, onNo }: RestoreQuestionProps) {
  const { say, list, language } = useTranslation();
  const { savedAt, sitesOff, decisions, dossiers, leaving } = summary;
  const names = (some: readonly { readonly title: string; readonly revision: number }[]) =>
    list(
      some.map(({ title, revision }) => say('options.dossiers.named', { title, revision: String(revision) })),
    );
  return (
    <div class="question" role="group" tabIndex={-1} aria-label={say('options.backup.choose')}>
      <p role="alert">{say('options.restore.from', { date: formatMoment(savedAt, language) })}</p>
      <ul class="changes">
        <li>{say('options.restore.settings')}</li>
        <li>{say('options.restore.sites', { count: sitesOff })}</li>
        <li>{say('options.restore.decisions', { count: decisions })}</li>
        <li>
          {say('options.restore.dossiers', { count: dossiers.length })}
          {dossiers.length > 0 && <bdi> ({names(dossiers)})</bdi>}
        </li>
        {leaving.length > 0 && <li>{say('options.restore.leaving', { dossiers: names(leaving) })}</li>}
      </ul>
      <p class="buttons">
        <Button weight="primary" dangerous onClick={onYes}>
          {say('options.restore.yes')}
        </Button>
        <Button onClick={onNo}>{say('options.cancel')}</Button>
      </p>
    </div>
  );
}
