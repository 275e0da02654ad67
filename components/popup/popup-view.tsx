/**
 * The toolbar popup: what Sidelight does on this page and the switch for it, the names that tell most, the search, and the
 * ways to panel, settings and help. Says in a sentence why there is nothing, where there is nothing.
 */
import type { ComponentChildren } from 'preact';
import type { SearchChoice, SearchViewProps } from '../search/search-view.tsx';
import { SearchView } from '../search/search-view.tsx';
import { Button } from '../controls/button.tsx';
import { Switch } from '../controls/switch.tsx';
import { UiIcon } from '../icons.tsx';
import { SettingsNotice, type SettingsTrouble } from '../page/settings-notice.tsx';
import { useTranslation } from '../translation.ts';
import { PageNames, type PopupName } from './page-names.tsx';
import { PageNote, type PopupPage } from './page-note.tsx';

export interface PopupActions {
  switchSite(site: string, on: boolean): void;
  pause(paused: boolean): void;
  /** Reads of it in the panel. */
  openName(name: PopupName): void;
  /** Goes to where the page names it. */
  jumpTo(name: PopupName): void;
  openFound(choice: SearchChoice): void;
  openPanel(): void;
  openSettings(): void;
  openHelp(): void;
  allowSites(): void;
  reloadPage(): void;
}

export interface PopupViewProps {
  /** Null until it is known. */
  readonly page: PopupPage | null;
  readonly trouble: SettingsTrouble | null;
  readonly search: Pick<SearchViewProps, 'ask' | 'prepare' | 'progress' | 'failure'>;
  readonly actions: PopupActions;
}

const LIMITS = { entities: 4, facts: 2, claims: 3 };

export function PopupView({ page, trouble, search, actions }: PopupViewProps) {
  const { say } = useTranslation();
  return (
    <main class="popup">
      {trouble && <SettingsNotice trouble={trouble} />}
      <Top page={page} actions={actions} />
      <SearchView
        {...search}
        limits={LIMITS}
        onChoose={actions.openFound}
        idle={<Findings page={page} actions={actions} />}
      />
      <footer class="popup-foot">
        <Button weight="plain" onClick={actions.openPanel}>
          <UiIcon name="panel" />
          {say('popup.openPanel')}
        </Button>
        <Button weight="quiet" onClick={actions.openSettings}>
          {say('popup.settings')}
        </Button>
        <Button weight="quiet" onClick={actions.openHelp}>
          {say('popup.help')}
        </Button>
      </footer>
    </main>
  );
}

interface PartProps {
  readonly page: PopupPage | null;
  readonly actions: PopupActions;
}

function Top({ page, actions }: PartProps) {
  const { say } = useTranslation();
  const site = page?.site ?? null;
  const isPaused = page?.kind === 'paused';
  return (
    <header class="popup-top">
      <h1 class="popup-brand">Sidelight</h1>
      {site !== null && page?.kind !== 'unreadable' && (
        <Switch
          label={<SiteLabel site={site} />}
          checked={page?.kind === 'read'}
          disabled={isPaused}
          onChange={(on) => actions.switchSite(site, on)}
        />
      )}
      <Button weight="quiet" aria-pressed={isPaused} onClick={() => actions.pause(!isPaused)}>
        {say(isPaused ? 'popup.resume' : 'popup.pause')}
      </Button>
    </header>
  );
}

/** The host reads from left to right in every language. */
function SiteLabel({ site }: { readonly site: string }) {
  const { say } = useTranslation();
  const [before = '', after = ''] = say('popup.onSite').split('{site}');
  return (
    <>
      {before}
      <bdi dir="ltr">{site}</bdi>
      {after}
    </>
  );
}

function Findings({ page, actions }: PartProps): ComponentChildren {
  if (page === null) return <div class="popup-names" aria-busy="true" />;
  return (
    <>
      <PageNote page={page} actions={actions} />
      {page.kind === 'read' && page.names.length > 0 && (
        <PageNames names={page.names} onOpen={actions.openName} onJump={actions.jumpTo} />
      )}
    </>
  );
}
