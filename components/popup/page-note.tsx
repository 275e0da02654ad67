/** How many names there are on the page, or why there are none and what can be done. */
import { Button } from '../controls/button.tsx';
import type { UnreadPage } from '../page/unread-page.ts';
import { useTranslation } from '../translation.ts';
import type { PopupName } from './page-names.tsx';

export type PopupPage =
  | UnreadPage
  | {
      readonly kind: 'read';
      readonly site: string;
      readonly relevant: boolean;
      readonly names: readonly PopupName[];
    };

interface PageNoteProps {
  readonly page: PopupPage;
  readonly actions: { allowSites(): void; reloadPage(): void };
}

export function PageNote({ page, actions }: PageNoteProps) {
  const { say } = useTranslation();
  switch (page.kind) {
    case 'paused':
      return <p role="status">{say('popup.paused')}</p>;
    case 'off':
      return <p role="status">{say('popup.off')}</p>;
    case 'unreadable':
      return <WhyUnreadable why={page.why} actions={actions} />;
    case 'failed':
      return (
        <p class="notice failure" role="status">
          {say('popup.failed', { reason: page.reason })}
        </p>
      );
    case 'read':
      return <p role="status">{page.names.length === 0 ? say('popup.none') : <Count page={page} />}</p>;
  }
}

function Count({ page }: { readonly page: Extract<PopupPage, { kind: 'read' }> }) {
  const { say } = useTranslation();
  return (
    <>
      <strong>{say('popup.count', { count: page.names.length })}</strong>
      {!page.relevant && <span class="soft popup-not-about"> {say('popup.notAbout')}</span>}
    </>
  );
}

type UnreadablePage = Extract<PopupPage, { kind: 'unreadable' }>;

function WhyUnreadable({ why, actions }: Pick<UnreadablePage, 'why'> & Pick<PageNoteProps, 'actions'>) {
  const { say } = useTranslation();
  return (
    <div class="popup-why" role="status">
      <p>{say(`popup.unreadable.${why}`)}</p>
      {why === 'not-allowed' && (
        <Button weight="primary" onClick={actions.allowSites}>
          {say('popup.allow')}
        </Button>
      )}
      {why === 'reload' && (
        <Button weight="primary" onClick={actions.reloadPage}>
          {say('popup.reload')}
        </Button>
      )}
    </div>
  );
}
