/** Every state of the panel's views, by name, each inside of the panel as the reader has it. */
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { ClaimsView } from '../../components/claims/claims-view.tsx';
import { ConnectionsView } from '../../components/connections/connections-view.tsx';
import { MapView } from '../../components/map/map-view.tsx';
import type { ViewName } from '../../components/panel/panel-state.ts';
import { DossierSelect } from '../../components/story/dossier-select.tsx';
import { StoryNote, type UnreadStory } from '../../components/story/story-note.tsx';
import { TimelineView } from '../../components/timeline/timeline-view.tsx';
import land from '../../data/land-outline.json' with { type: 'json' };
import type { Story } from '../../engine/claims/story.ts';
import type { PageState } from './page-state.ts';
import { NO_PANEL_ACTIONS, panelState, TODAY } from './panel-frame.tsx';
import { NAMES_STATES, PANEL_SEARCH_STATES } from './panel-names-states.tsx';
import {
  EMPTY_STORY,
  HOSTILE_STORY,
  LONG_STORY,
  MANY_STORY,
  PANEL_STORY,
  UNDATED_STORY,
  PARTED_STORY,
} from './panel-story.ts';

type StoryView = Exclude<ViewName, 'names' | 'search'>;
type Params = Readonly<Record<string, string>>;

const STORY_VIEWS: readonly StoryView[] = ['claims', 'timeline', 'map', 'connections'];
const STORIES = {
  whole: PANEL_STORY,
  empty: EMPTY_STORY,
  many: MANY_STORY,
  'long-names': LONG_STORY,
  hostile: HOSTILE_STORY,
} as const;

interface ShownProps {
  readonly view: StoryView;
  readonly story: Story;
  readonly params: Params;
}

/** The view keeps what it is asked, as the panel's address does. */
function Shown({ view, story, params: first }: ShownProps) {
  const [params, setParams] = useState(first);
  const shared = {
    story,
    actions: NO_PANEL_ACTIONS,
    today: TODAY,
    sourcesHere: new Set<string>(),
    params,
    onParams: setParams,
  };
  switch (view) {
    case 'claims':
      return <ClaimsView {...shared} onSave={() => undefined} onConnect={() => undefined} />;
    case 'timeline':
      return <TimelineView {...shared} published="2018-12-09" />;
    case 'map':
      return <MapView {...shared} land={land} onPage={['vell', 'eastern-quay']} />;
    case 'connections':
      return <ConnectionsView {...shared} />;
  }
}

function storyState(view: StoryView, name: string, story: Story, params: Params = {}, clicked: string[] = []): PageState {
  return { ...panelState(view, name, () => <Shown view={view} story={story} params={params} />), clicked };
} // prettier-ignore

const UNREAD: readonly UnreadStory[] = [
  { kind: 'loading' },
  { kind: 'none' },
  { kind: 'failed', reason: 'UnknownError: the store is closed' },
];

const SEVERAL = [
  { id: 'harbour-2019', title: 'The harbour of Vell' },
  { id: 'lighthouse', title: 'The lighthouse of Orness and everybody who ever said that it should be moved' },
];

const MARET = 'odile-maret';

const ASKED: readonly PageState[] = [
  storyState('claims', 'filtered', PANEL_STORY, { with: MARET, standing: 'alleged' }),
  storyState('claims', 'filters-open', PANEL_STORY, {}, ['.filter-toggle button']),
  storyState('claims', 'part', { ...PANEL_STORY, total: 220_000 }),
  storyState('claims', 'one-wanted', PANEL_STORY, { with: MARET, claim: 'told-15' }),
  storyState('claims', 'beside-denials', PANEL_STORY, { show: 'answers' }),
  storyState('claims', 'denied-beside', PANEL_STORY, { show: 'answers', standing: 'denied' }),
  storyState('claims', 'nothing-found', PANEL_STORY, { with: 'lise-corran,korvat' }),
  storyState('claims', 'selected', PANEL_STORY, {}, ['.claim-row input']),
  storyState('timeline', 'one-year', PANEL_STORY, { year: '2018' }),
  storyState('timeline', 'of-one', PANEL_STORY, { with: MARET }),
  storyState('timeline', 'nothing-dated', UNDATED_STORY),
  storyState('map', 'nearer', PANEL_STORY, {}, ['.places li:first-child .button']),
  storyState('connections', 'of-one', PANEL_STORY, { from: MARET }),
  storyState('connections', 'way', PANEL_STORY, { from: MARET, to: 'korvat' }),
  storyState('connections', 'no-way', PARTED_STORY, { from: MARET, to: 'vell' }),
];

const SEVERAL_DOSSIERS = panelState('claims', 'several-dossiers', () => (
  <>
    <div class="padded">
      <DossierSelect dossiers={SEVERAL} value="harbour-2019" onChange={() => undefined} />
    </div>
    <Shown view="claims" story={PANEL_STORY} params={{}} />
  </>
));

const NOTES: readonly PageState[] = UNREAD.map((reading) =>
  panelState('timeline', `story-${reading.kind}`, (): ComponentChild => <StoryNote reading={reading} />),
);

export const PANEL_STATES: readonly PageState[] = [
  ...NAMES_STATES,
  ...PANEL_SEARCH_STATES,
  ...STORY_VIEWS.flatMap((view) =>
    Object.entries(STORIES).map(([name, story]) => storyState(view, name, story)),
  ),
  ...ASKED,
  SEVERAL_DOSSIERS,
  ...NOTES,
];
