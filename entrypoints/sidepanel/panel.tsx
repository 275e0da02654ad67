/** Brings the panel's views what they show, and does what their buttons say. */
import { useMemo, useState } from 'preact/hooks';
import type { LandOutline } from '../../components/card/locator-map.tsx';
import { NamesView, type NamesActions } from '../../components/names/names-view.tsx';
import type { PanelPage } from '../../components/names/panel-page.ts';
import type { ViewName } from '../../components/panel/panel-state.ts';
import { wantedOf } from '../../components/panel/wanted-of.ts';
import { settingsTrouble } from '../../components/page/settings-notice.tsx';
import { PanelView } from '../../components/panel/panel-view.tsx';
import { usePanelState, type PanelHistory } from '../../components/panel/use-panel-state.ts';
import { SearchView } from '../../components/search/search-view.tsx';
import { useSearcher } from '../../components/search/use-searcher.ts';
import { readPanelTarget } from '../../platform/panel-target.ts';
import type { Settings } from '../../platform/schemas/settings.ts';
import type { SettingsProblem } from '../../platform/settings.ts';
import { openSearcher } from '../../platform/search/open-searcher.ts';
import { localDay } from '../../engine/edtf/local-day.ts';
import { panelActions } from './panel-actions.ts';
import { StoryViews } from './story-views.tsx';
import { useFollowedPage } from './use-page.ts';
import { useDossierChanges } from './use-dossier-changes.ts';
import { useFollowedTab } from './use-followed-tab.ts';
import { useLandOutline } from './use-land-outline.ts';
import { useReadEntities } from './use-read-entities.ts';
import { useWanted } from './use-wanted.ts';

interface PanelProps {
  readonly settings: Settings;
  readonly problem: SettingsProblem | null;
}

/** The address before "#" says once for all which tab the panel is about, if it is about one. */
const TARGET = readPanelTarget(location.search);

const STORY_VIEWS: ReadonlySet<ViewName> = new Set<ViewName>(['claims', 'timeline', 'map', 'connections']);

const NOTHING_HERE: ReadonlySet<string> = new Set();

export function Panel({ settings, problem }: PanelProps) {
  const history = usePanelState();
  const { state, go } = history;
  const tabId = useFollowedTab(TARGET.tab);
  useWanted(go, TARGET, tabId);
  const page = useFollowedPage(tabId, settings);
  const search = useSearcher(openSearcher, settings);
  const land = useLandOutline();
  const [refused, setRefused] = useState<string | null>(null);
  const { dossiersOff, dossierOrder } = settings;
  // Other dossiers are other actions: with them, what is known of the open entity is asked anew.
  const actions = useMemo(
    () =>
      panelActions({
        choice: { dossiersOff, dossierOrder },
        tabId,
        isInTab: TARGET.tab !== undefined,
        openEntity: (entity) => go({ view: 'names', entity, params: {} }),
        onRefused: setRefused,
      }),
    [dossiersOff, dossierOrder, tabId, go],
  );
  return (
    <PanelView
      trouble={settingsTrouble(refused, problem)}
      state={state}
      onView={(view) => go({ view, entity: null, params: {} })}
    >
      {state.view === 'names' && <Names history={history} page={page} actions={actions} land={land} />}
      {STORY_VIEWS.has(state.view) && (
        <StoryViews settings={settings} page={page} history={history} actions={actions} land={land} />
      )}
      {state.view === 'search' && (
        <div class="padded">
          <SearchView
            {...search}
            focusAtOnce
            initialQuery={state.params['query'] ?? ''}
            onChoose={({ key, wanted }) => go({ view: 'names', entity: key, params: { ...wanted } })}
          />
        </div>
      )}
    </PanelView>
  );
}

interface NamesProps {
  readonly history: PanelHistory;
  readonly page: PanelPage;
  readonly actions: NamesActions;
  readonly land: LandOutline | null;
}

const isReadNowhere = () => false;

function Names({ history, page, actions, land }: NamesProps) {
  const { state, go, back, forward, canGoBack, canGoForward } = history;
  const isRead = useReadEntities();
  const dossierChanges = useDossierChanges();
  const [today] = useState(() => localDay(new Date()));
  const { order, claim, fact } = state.params;
  const wanted = useMemo(() => wantedOf({ claim, fact }), [claim, fact]);
  const kept = order === undefined ? {} : { order };
  const close = () => go({ ...state, entity: null, params: kept });
  return (
    <NamesView
      page={isRead ? page : { kind: 'loading' }}
      isRead={isRead ?? isReadNowhere}
      actions={actions}
      order={order === 'weight' ? 'weight' : 'appearance'}
      onOrder={(chosen) => go({ ...state, params: { ...state.params, order: chosen } }, 'replace')}
      entity={state.entity}
      onOpen={(entity) => go({ ...state, entity, params: kept })}
      steps={{ canGoBack, canGoForward, back, forward, close }}
      land={land}
      sourcesHere={NOTHING_HERE}
      today={today}
      wanted={wanted}
      dossierChanges={dossierChanges}
    />
  );
}
