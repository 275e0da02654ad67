/** Everything of the reader's as one file, back from one, or back to how it was at first. */
import { type Problem, wordProblem } from '../../engine/dossier/problem.ts';
import { Button } from '../controls/button.tsx';
import { useTranslation } from '../translation.ts';
import { FileButton } from './file-button.tsx';
import { OptionsSection } from './options-section.tsx';
import { RestoreQuestion, type BackupSummary } from './restore-question.tsx';
import type { Progress } from './library-view.ts';
import { WorkProgress } from './work-progress.tsx';
import { useState } from 'preact/hooks';

export type RestoreState =
  | { readonly kind: 'none' }
  | { readonly kind: 'working'; readonly file: string; readonly progress: Progress }
  | { readonly kind: 'asking'; readonly file: string; readonly summary: BackupSummary }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'restored' };

export interface BackupSectionProps {
  /** Null while none is being made. */
  readonly saving: Progress | null;
  readonly restore: RestoreState;
  readonly onSave: () => void;
  readonly onChoose: (file: File) => void;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
  readonly onReset: () => void;
}

export function BackupSection(props: BackupSectionProps) {
  const { saving, restore, onSave, onChoose, onRestore, onCancel, onReset } = props;
  const { say } = useTranslation();
  return (
    <OptionsSection id="backup" title="options.backup" intro="options.backup.intro">
      <p class="buttons">
        <Button onClick={onSave} aria-disabled={saving !== null}>
          {say('options.backup.save')}
        </Button>
        <FileButton
          label={say('options.backup.choose')}
          accept=".jsonl,.gz,.json,application/jsonl"
          onFiles={([file]) => file && onChoose(file)}
        />
      </p>
      {saving && <WorkProgress progress={saving} of={say('options.backup.save')} />}
      <RestoreWords restore={restore} onRestore={onRestore} onCancel={onCancel} />
      <h3>{say('options.reset')}</h3>
      <p class="soft">{say('options.reset.note')}</p>
      <ResetButton onReset={onReset} />
    </OptionsSection>
  );
}

type RestoreWordsProps = Pick<BackupSectionProps, 'restore' | 'onRestore' | 'onCancel'>;

function RestoreWords({ restore, onRestore, onCancel }: RestoreWordsProps) {
  const { say } = useTranslation();
  switch (restore.kind) {
    case 'none':
      return null;
    case 'working':
      return <WorkProgress progress={restore.progress} of={restore.file} />;
    case 'asking':
      return <RestoreQuestion summary={restore.summary} onYes={onRestore} onNo={onCancel} />;
    case 'refused':
      return (
        <div class="refusal" role="alert">
          <p class="field-error">{say('options.restore.refused', { file: restore.file })}</p>
          <ul class="issues">
            {restore.problems.slice(0, 50).map((problem, index) => (
              <li key={index}>{say('options.restore.problem', { problem: wordProblem(problem, say) })}</li>
            ))}
          </ul>
        </div>
      );
    case 'restored':
      return <p role="status">{say('options.restore.done')}</p>;
  }
}

/** Asks once more in its own place. */
function ResetButton({ onReset }: { readonly onReset: () => void }) {
  const { say } = useTranslation();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <p>
        <Button dangerous onClick={() => setAsking(true)}>
          {say('options.reset.button')}
        </Button>
      </p>
    );
  }
  return (
    <div class="question" role="group" tabIndex={-1} aria-label={say('options.reset')}>
      <p role="alert">{say('options.reset.question')}</p>
      <p class="buttons">
        <Button
          dangerous
          onClick={() => {
            setAsking(false);
            onReset();
          }}
        >
          {say('options.reset.yes')}
        </Button>
        <Button onClick={() => setAsking(false)}>{say('options.cancel')}</Button>
      </p>
    </div>
  );
}
