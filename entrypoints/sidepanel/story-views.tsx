/** The views of a whole story, once it is read. */
import { useMemo, useState } from 'preact/hooks';
import type { LandOutline } from '../../components/card/locator-map.tsx';
import { ClaimsView } from '../../components/claims/claims-view.tsx';
import { ConnectionsView } from '../../components/connections/connections-view.tsx';
import type { NamesActions } from '../../components/names/names-view.tsx';
import type { PanelPage } from '../../components/names/panel-page.ts';
import type { PanelHistory } from '../../components/panel/use-panel-state.ts';
import { DossierSelect } from '../../components/story/dossier-select.tsx';
import { StoryNote } from '../../components/story/story-note.tsx';
import { MapView } from '../../components/map/map-view.tsx';
import { TimelineView } from '../../components/timeline/timeline-view.tsx';
import { localDay } from '../../engine/edtf/local-day.ts';
import type { Settings } from '../../platform/schemas/settings.ts';
import { saveFile } from '../../components/page/save-file.ts';
import { useStory } from './use-story.ts';

interface StoryViewsProps {
  readonly settings: Settings;
  readonly page: PanelPage;
  readonly history: PanelHistory;
  readonly actions: NamesActions;
  readonly land: LandOutline | null;
}

const NOTHING_HERE: ReadonlySet<string> = new Set();

export function StoryViews({ settings, page, history, actions, land }: StoryViewsProps) {
  const { state, go } = history;
  const { dossier = '', with: about = '' } = state.params;
  const reading = useStory(settings, page, { dossier, about: about.split(',', 1)[0]! });
  const [today] = useState(() => localDay(new Date()));
  const keep = useMemo(() => (dossier === '' ? {} : { dossier }), [dossier]);
  if (reading.kind !== 'read') return <StoryNote reading={reading} />;
  const { story, dossiers } = reading;
  const shared = {
    story,
    actions,
    today,
    sourcesHere: NOTHING_HERE,
    params: state.params,
    onParams: (params: Readonly<Record<string, string>>) =>
      go({ ...state, params: { ...params, ...keep } }, 'replace'),
  };
  const onPage = page.kind === 'read' ? page.names.map(({ key }) => key.entity) : [];
  return (
    <>
      {dossiers.length > 1 && (
        <div class="padded">
          <DossierSelect
            dossiers={dossiers}
            value={story.dossier.id}
            onChange={(chosen) => go({ ...state, params: { dossier: chosen } })}
          />
        </div>
      )}
      {state.view === 'claims' && (
        <ClaimsView
          {...shared}
          onSave={(file, name) => saveFile(`${name}.${file.extension}`, file.text, file.mediaType)}
          onConnect={(from, to) => go({ view: 'connections', entity: null, params: { from, to, ...keep } })}
        />
      )}
      {state.view === 'timeline' && (
        <TimelineView {...shared} published={page.kind === 'read' ? page.published : null} />
      )}
      {state.view === 'map' && <MapView {...shared} land={land} onPage={onPage} />}
      {state.view === 'connections' && <ConnectionsView {...shared} />}
    </>
  );
}
