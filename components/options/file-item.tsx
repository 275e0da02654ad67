/** One file on its way to being an installed dossier, or to the reasons why it is none. */
import { useTranslation } from '../translation.ts';
import { IssueList } from './issue-list.tsx';
import type { FileState, FileView } from './library-view.ts';
import { RowButton } from './row-button.tsx';
import { ReplaceQuestion } from './replace-question.tsx';
import { sayFailure } from './say-failure.ts';
import { WorkProgress } from './work-progress.tsx';

export interface FileActions {
  install(file: FileView): void;
  /** Stops the work on it, or answers "no". */
  cancel(file: FileView): void;
  /** Takes it off the list. */
  dismiss(file: FileView): void;
  copy(text: string): Promise<boolean>;
}

interface FileItemProps {
  readonly file: FileView;
  readonly actions: FileActions;
}

export function FileItem({ file, actions }: FileItemProps) {
  const { say } = useTranslation();
  const { state } = file;
  const isOver = ['refused', 'failed', 'installed', 'cancelled'].includes(state.kind);
  return (
    <article class={`file ${state.kind}`} aria-label={file.name}>
      <div class="file-top">
        <bdi class="row-name">{file.name}</bdi>
        {isOver && (
          <RowButton
            label={say('options.file.dismiss')}
            of={file.name}
            onPress={() => actions.dismiss(file)}
          />
        )}
        {!isOver && state.kind !== 'asking' && (
          <RowButton label={say('options.file.stop')} of={file.name} onPress={() => actions.cancel(file)} />
        )}
      </div>
      <FileStateWords file={file} state={state} actions={actions} />
    </article>
  );
}

function FileStateWords({ file, state, actions }: FileItemProps & { readonly state: FileState }) {
  const { say } = useTranslation();
  switch (state.kind) {
    case 'waiting':
      return <p class="soft">{say('options.file.waiting')}</p>;
    case 'working':
      return <WorkProgress progress={state.progress} of={file.name} />;
    case 'asking':
      return (
        <ReplaceQuestion
          question={state}
          onYes={() => actions.install(file)}
          onNo={() => actions.cancel(file)}
        />
      );
    case 'refused':
      return <IssueList file={file.name} issues={state.issues} onCopy={actions.copy} />;
    case 'failed':
      return (
        <p class="field-error" role="alert">
          {say('options.file.failed', { reason: sayFailure(state.failure, say) })}
        </p>
      );
    case 'installed':
      return (
        <p role="status">
          {say('options.file.installed', {
            title: state.dossier.title,
            revision: String(state.dossier.revision),
          })}{' '}
          {say('options.dossier.entities', { count: state.entities })}
          {say('punctuation.comma')}
          {say('options.dossier.claims', { count: state.claims })}.
        </p>
      );
    case 'cancelled':
      return <p role="status">{say('options.file.cancelled')}</p>;
  }
}
