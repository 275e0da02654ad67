/** The panel's names and search in their states. */
import { useState } from 'preact/hooks';
import type { Wanted } from '../../components/claim/claim-context.ts';
import { NamesView } from '../../components/names/names-view.tsx';
import type { PageName, PanelPage } from '../../components/names/panel-page.ts';
import { SearchView } from '../../components/search/search-view.tsx';
import land from '../../data/land-outline.json' with { type: 'json' };
import type { EntityKey } from '../../engine/dossier/model.ts';
import * as story from './invented-story.ts';
import { NO_PANEL_ACTIONS, panelState, TODAY } from './panel-frame.tsx';
import { HOSTILE_NAME } from './panel-story.ts';
import type { PageState } from './page-state.ts';
import { FAILED_SEARCH, NO_DOSSIER, NOTHING_READ, SEARCH, type Search } from './search-samples.ts';

const SITE = 'www.coastal-reader.example';

function nameOf(
  { key, name, type, opens }: typeof story.MARET,
  mentions: number,
  description: string,
): PageName {
  return {
    key,
    name,
    type,
    opens,
    mentions,
    description,
    language: 'en',
    distinctive: true,
    marked: true,
    surfaces: [name],
    frames: [{ frameId: 0, mentions }],
  };
}

const NAMES: readonly PageName[] = [
  nameOf(story.MARET, 12, 'Director of the port authority of Vell, accused of selling its eastern quay'),
  nameOf(story.TENNANT, 4, 'Retired general who leased the eastern quay through his sons'),
  nameOf(story.AUTHORITY, 3, 'Public body that runs the harbour; Maret is its director'),
  nameOf(story.QUAY, 1, 'Quay of the old harbour, leased in 2018'),
  nameOf(story.COUNCIL, 2, 'Council that ordered the audit of the harbour'),
  nameOf(story.CLERK, 1, 'One of two clerks whom the paper does not name'),
  nameOf(story.AUCTION, 1, 'Auction of November 2018 with one bidder'),
];

type ReadPage = Extract<PanelPage, { kind: 'read' }>;

const READ: ReadPage = { kind: 'read', site: SITE, relevant: true, names: NAMES, published: '2018-12-09' };

const named = (name: string, i: number): PageName => ({
  ...NAMES[i % NAMES.length]!,
  key: { dossier: 'harbour-2019', entity: `name-${i}` },
  name,
});

const LONG_NAME =
  'Her Serene Highness Wilhelmina-Theodora Featherstonehaugh-Cholmondeley of the Western Isles';

interface ShownProps {
  readonly page: PanelPage;
  readonly first?: EntityKey | null;
  /** What the reader came for. */
  readonly wanted?: Wanted | undefined;
}

function Shown({ page, first = null, wanted }: ShownProps) {
  const [entity, setEntity] = useState(first);
  const [order, setOrder] = useState<'appearance' | 'weight'>('appearance');
  const close = () => setEntity(null);
  return (
    <NamesView
      page={page}
      isRead={({ entity: id }) => id === story.COUNCIL.key.entity}
      actions={NO_PANEL_ACTIONS}
      order={order}
      onOrder={setOrder}
      entity={entity}
      onOpen={setEntity}
      steps={{ canGoBack: true, canGoForward: false, back: close, forward: close, close }}
      land={land}
      sourcesHere={new Set()}
      today={TODAY}
      wanted={wanted}
      dossierChanges={0}
    />
  );
}

function namesState(name: string, page: PanelPage, first: EntityKey | null = null): PageState {
  return panelState('names', name, () => <Shown page={page} first={first} />);
}

const WHY = ['browser-page', 'store', 'document', 'not-allowed', 'reload'] as const;

export const NAMES_STATES: readonly PageState[] = [
  namesState('found', READ),
  namesState('opened', READ, story.MARET.key),
  panelState('names', 'claim-found', () => (
    <Shown page={READ} first={story.MARET.key} wanted={{ claim: 'denies-commission' }} />
  )),
  namesState('not-on-page', { ...READ, names: NAMES.slice(1) }, story.MARET.key),
  namesState('unknown-entity', READ, { dossier: 'harbour-2019', entity: 'gone' }),
  namesState('not-about', { ...READ, relevant: false, names: NAMES.slice(3, 5) }),
  namesState('nothing-found', { ...READ, names: [] }),
  namesState('loading', { kind: 'loading' }),
  namesState('closed', { kind: 'closed' }),
  namesState('off', { kind: 'off', site: SITE }),
  namesState('paused', { kind: 'paused', site: SITE }),
  ...WHY.map((why) => namesState(`unreadable-${why}`, { kind: 'unreadable', why, site: null })),
  namesState('failed', { kind: 'failed', site: null, reason: 'UnknownError: the store is closed' }),
  namesState('many', { ...READ, names: Array.from({ length: 140 }, (_, i) => named(`${NAMES[i % NAMES.length]!.name} ${i}`, i)) }),
  namesState('long-names', {
    ...READ,
    site: 'news.the-very-long-name-of-a-paper-of-the-western-coast-and-the-islands.example:8443',
    names: [LONG_NAME, 'Llanfairvellgwyngyllgogerychwyrndrobwllorness', LONG_NAME].map(named),
  }),
  namesState('hostile', { ...READ, names: [HOSTILE_NAME, HOSTILE_NAME].map(named) }),
  panelState(
    'names',
    'problem',
    () => <Shown page={READ} />,
    { kind: 'unreadable', detail: 'marks: Invalid type', worksWith: 'defaults' },
  ),
]; // prettier-ignore

function searchState(name: string, search: Search, typed: string): PageState {
  const state = panelState('search', name, () => (
    <div class="padded">
      <SearchView {...search} onChoose={() => undefined} />
    </div>
  ));
  return { ...state, typed };
}

export const PANEL_SEARCH_STATES: readonly PageState[] = [
  searchState('hint', SEARCH, ''),
  searchState('results', SEARCH, 'maret'),
  searchState('many', SEARCH, 'berth'),
  searchState('nothing-found', SEARCH, 'lighthouse keeper'),
  searchState('reading', NOTHING_READ, 'maret'),
  searchState('no-dossier', NO_DOSSIER, 'maret'),
  searchState('failed', FAILED_SEARCH, ''),
];
