/** What the page has, or why it has nothing, and what the reader can do about it. */
import { Button } from '../controls/button.tsx';
import { useTranslation } from '../translation.ts';
import type { PanelPage } from './panel-page.ts';

export interface PageNoteActions {
  /** Sidelight works again everywhere. */
  resume(): void;
  switchSite(site: string, on: boolean): void;
  allowSites(): void;
  reloadPage(): void;
}

interface PageNoteProps {
  readonly page: PanelPage;
  readonly actions: PageNoteActions;
}

export function PageNote({ page, actions }: PageNoteProps) {
  const { say } = useTranslation();
  switch (page.kind) {
    case 'loading':
      return <Loading />;
    case 'closed':
      return <Note words={say('names.closed')} />;
    case 'paused':
      return <Note words={say('popup.paused')} does={[say('popup.resume'), actions.resume]} />;
    case 'off':
      return (
        <Note
          words={say('names.off', { site: page.site })}
          does={[say('names.switchOn', { site: page.site }), () => actions.switchSite(page.site, true)]}
        />
      );
    case 'unreadable':
      return <Unreadable why={page.why} actions={actions} />;
    case 'failed':
      return (
        <p class="story-note notice failure" role="status">
          {say('popup.failed', { reason: page.reason })}
        </p>
      );
    case 'read':
      return page.names.length === 0 ? <Note words={say('names.none')} hint={say('names.noneHint')} /> : null;
  }
}

type Why = Extract<PanelPage, { kind: 'unreadable' }>['why'];

function Unreadable({ why, actions }: { readonly why: Why; readonly actions: PageNoteActions }) {
  const { say } = useTranslation();
  const words = say(`popup.unreadable.${why}`);
  if (why === 'not-allowed') return <Note words={words} does={[say('popup.allow'), actions.allowSites]} />;
  if (why === 'reload') return <Note words={words} does={[say('popup.reload'), actions.reloadPage]} />;
  return <Note words={words} hint={say('names.elsewhere')} />;
}

interface NoteProps {
  readonly words: string;
  readonly hint?: string;
  /** What a button says and does. */
  readonly does?: readonly [string, () => void];
}

function Note({ words, hint, does }: NoteProps) {
  return (
    <div class="page-note" role="status">
      <p>{words}</p>
      {hint !== undefined && <p class="soft">{hint}</p>}
      {does && (
        <Button weight="primary" onClick={does[1]}>
          {does[0]}
        </Button>
      )}
    </div>
  );
}

function Loading() {
  const { say } = useTranslation();
  return (
    <div class="page-note" role="status">
      <p class="hidden">{say('names.loading')}</p>
      <span class="bar" />
      <span class="bar" />
      <span class="bar" />
    </div>
  );
}
