/** Every state of the extension's pages, by name: the gallery draws them, the component tests examine them. */
import type { ComponentChild } from 'preact';
import type { PopupName } from '../../components/popup/page-names.tsx';
import type { PopupPage } from '../../components/popup/page-note.tsx';
import { PopupView, type PopupActions, type PopupViewProps } from '../../components/popup/popup-view.tsx';
import { SearchView } from '../../components/search/search-view.tsx';
import { LivePassage, type PassagePart } from '../../components/welcome/live-passage.tsx';
import { WelcomeView, type WelcomeViewProps } from '../../components/welcome/welcome-view.tsx';
import { focusStates } from './focus-states.ts';
import { INVENTED_DOSSIER } from './invented-dossier.ts';
import * as story from './invented-story.ts';
import { OPTIONS_STATES } from './options-states.tsx';
import { PANEL_STATES } from './panel-states.tsx';
import { FAILED_SEARCH, NO_DOSSIER, NOTHING_READ, SEARCH, type Search } from './search-samples.ts';
import type { PageState } from './page-state.ts';
import type { Surface } from '../../components/translation.ts';

export const NO_POPUP_ACTIONS: PopupActions = {
  switchSite() {},
  pause() {},
  openName() {},
  jumpTo() {},
  openFound() {},
  openPanel() {},
  openSettings() {},
  openHelp() {},
  allowSites() {},
  reloadPage() {},
};

function nameOf(reference: typeof story.MARET, mentions: number): PopupName {
  const { key, name, type } = reference;
  return { key, name, type, language: 'en', mentions, frameId: 0 };
}

const NAMES = [
  nameOf(story.MARET, 12),
  nameOf(story.TENNANT, 4),
  nameOf(story.AUTHORITY, 3),
  nameOf(story.QUAY, 1),
  nameOf(story.COUNCIL, 2),
  nameOf(story.AUCTION, 1),
];

const SITE = 'www.coastal-reader.example';

export const FOUND: PopupPage = { kind: 'read', site: SITE, relevant: true, names: NAMES };

export function popup(changes: Partial<PopupViewProps> = {}): ComponentChild {
  return <PopupView page={FOUND} trouble={null} search={SEARCH} actions={NO_POPUP_ACTIONS} {...changes} />;
}

const POPUP_SURFACES: readonly Surface[] = ['card', 'search', 'popup'];

function popupState(name: string, changes: Partial<PopupViewProps>, typed?: string): PageState {
  const state = { name: `popup-${name}`, surfaces: POPUP_SURFACES, view: () => popup(changes) };
  return typed === undefined ? state : { ...state, typed };
}

const UNREADABLE = ['browser-page', 'store', 'document', 'not-allowed', 'reload'] as const;

const LONG_NAMES: PopupPage = {
  kind: 'read',
  site: 'news.the-very-long-name-of-a-paper-of-the-western-coast-and-the-islands.example:8443',
  relevant: true,
  names: [
    {
      ...NAMES[0]!,
      name: 'Her Serene Highness Wilhelmina-Theodora Featherstonehaugh-Cholmondeley of the Western Isles',
      mentions: 1204,
    },
    ...NAMES.slice(1),
  ],
};

const POPUP: readonly PageState[] = [
  popupState('found', {}),
  popupState('waiting', { page: null }),
  popupState('not-about', { page: { ...FOUND, relevant: false, names: NAMES.slice(3, 5) } }),
  popupState('nothing-found', { page: { ...FOUND, relevant: false, names: [] } }),
  popupState('off', { page: { kind: 'off', site: SITE } }),
  popupState('paused', { page: { kind: 'paused', site: SITE } }),
  ...UNREADABLE.map((why) => popupState(`unreadable-${why}`, { page: { kind: 'unreadable', why, site: null } })),
  popupState('failed', { page: { kind: 'failed', site: null, reason: 'UnknownError: the store is closed' } }),
  popupState('problem', { trouble: { kind: 'unreadable', detail: 'marks: Invalid type', worksWith: 'defaults' } }),
  popupState('long-names', { page: LONG_NAMES }),
  popupState('searched', {}, 'maret lease'),
]; // prettier-ignore

function searchState(name: string, search: Search, typed: string, clicked: string[] = []): PageState {
  return {
    name: `search-${name}`,
    surfaces: ['card', 'search'],
    view: () => <SearchView {...search} onChoose={() => undefined} />,
    typed,
    clicked,
  };
}

const SEARCHED: readonly PageState[] = [
  searchState('hint', SEARCH, ''),
  searchState('results', SEARCH, 'maret'),
  searchState('misspelt', SEARCH, 'Odlie Marret'),
  searchState('other-script', SEARCH, 'Маре'),
  searchState('many', SEARCH, 'berth'),
  searchState('all-shown', SEARCH, 'berth', ['.result.all']),
  searchState('nothing-found', SEARCH, 'lighthouse keeper'),
  searchState('reading', NOTHING_READ, 'maret'),
  searchState('no-dossier', NO_DOSSIER, 'maret'),
  searchState('failed', FAILED_SEARCH, ''),
];

const PARTS: readonly PassagePart[] = [
  'In the harbour of Vell ',
  { text: 'Odile Maret', key: story.MARET.key },
  ' runs the ',
  { text: 'Port Authority', key: story.AUTHORITY.key },
  ', which leased the ',
  { text: 'eastern quay', key: story.QUAY.key },
  ' in 2018.',
];

export function welcome(changes: Partial<WelcomeViewProps> = {}): ComponentChild {
  return (
    <WelcomeView
      sample={
        <LivePassage
          parts={PARTS}
          brief={async ({ entity }) =>
            [story.PERSON, story.ORGANIZATION, story.PLACE].find(({ key }) => key.entity === entity) ?? null
          }
          land={null}
          today="2026-11-23"
          onPanel={() => undefined}
        />
      }
      isAllowed
      wasAllowed={false}
      onAllow={() => undefined}
      dossiers={[
        {
          ...INVENTED_DOSSIER,
          entities: 178,
          claims: 441,
          sourceCount: INVENTED_DOSSIER.sources.length,
        },
      ]}
      keys={[
        { description: 'Open the panel', shortcut: 'Alt+Shift+P' },
        { description: 'Next name', shortcut: '' },
      ]}
      hasAddressSearch
      onSettings={() => undefined}
      {...changes}
    />
  );
}

const WELCOME: readonly PageState[] = [
  { name: 'welcome', surfaces: ['card', 'welcome'], view: () => welcome() },
  { name: 'welcome-card', surfaces: ['card', 'welcome'], view: () => welcome(), clicked: ['.live-name'] },
  {
    name: 'welcome-not-allowed',
    surfaces: ['card', 'welcome'],
    view: () => welcome({ isAllowed: false, keys: [] }),
  },
];

const RESTING: readonly PageState[] = [...POPUP, ...SEARCHED, ...WELCOME, ...OPTIONS_STATES, ...PANEL_STATES];

export const PAGE_STATES: readonly PageState[] = [...RESTING, ...focusStates(RESTING)];
