/** Brings the first-run page the dossiers, the names in its paragraph, the permission and the keys. */
import { useEffect, useState } from 'preact/hooks';
import { localDay } from '../../engine/edtf/local-day.ts';
import { useTranslation } from '../../components/translation.ts';
import type { KnownDossier } from '../../components/welcome/dossier-list.tsx';
import { LivePassage, type PassagePart } from '../../components/welcome/live-passage.tsx';
import type { LandOutline } from '../../components/card/locator-map.tsx';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';
import land from '../../data/land-outline.json' with { type: 'json' };
import { briefTogether } from '../../engine/brief/brief-together.ts';
import type { EntityBriefing } from '../../engine/brief/briefing.ts';
import type { EntityKey } from '../../engine/dossier/model.ts';
import { browser } from '../../platform/browser.ts';
import { logFailure } from '../../platform/log-failure.ts';
import { openFilledStore, type FilledStore } from '../../platform/open-store.ts';
import { panelPath } from '../../platform/panel-target.ts';
import type { DossierRecord } from '../../platform/store/database.ts';
import { gatherMaterial } from '../../platform/store/gather-material.ts';
import { readSources } from '../../platform/store/read-sources.ts';
import { retryWhenLost } from '../../platform/store/retry-when-lost.ts';
import { findNames } from './find-names.ts';
import { useBrowserKeys, usePermission } from './use-browser.ts';

export function Welcome() {
  const { store, problem } = useStore();
  const { isAllowed, wasAllowed, allow } = usePermission();
  const keys = useBrowserKeys();
  const dossiers = useDossiers(store);
  return (
    <WelcomeView
      sample={<Sample store={store} problem={problem} />}
      isAllowed={isAllowed}
      wasAllowed={wasAllowed}
      onAllow={allow}
      dossiers={dossiers}
      keys={keys}
      hasAddressSearch={'omnibox' in browser}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}

interface StoreState {
  readonly store: FilledStore | null;
  /** Why there will be none. */
  readonly problem: string | null;
}

function useStore(): StoreState {
  const [state, setState] = useState<StoreState>({ store: null, problem: null });
  useEffect(
    () =>
      void openFilledStore().then(
        (store) => setState({ store, problem: null }),
        (error: unknown) => setState({ store: null, problem: String(error) }),
      ),
    [],
  );
  return state;
}

/** A dossier of a thousand sources is told about in the settings. */
const SOURCES_SHOWN = 5;

function useDossiers(store: FilledStore | null): readonly KnownDossier[] {
  const [dossiers, setDossiers] = useState<readonly KnownDossier[]>([]);
  useEffect(() => {
    if (!store) return;
    const describe = async (record: DossierRecord): Promise<KnownDossier> => ({
      ...record.head,
      entities: record.counts.entities,
      claims: record.counts.claims,
      sourceCount: record.counts.sources,
      sources: (await readSources(store.db, record.edition)).slice(0, SOURCES_SHOWN),
    });
    const describing = Promise.all(store.dossiers.map(describe)).then(setDossiers);
    logFailure(describing, 'the dossiers were not described');
  }, [store]);
  return dossiers;
}

function Sample({ store, problem }: StoreState) {
  const { say, language } = useTranslation();
  const text = say('welcome.sample');
  const [parts, setParts] = useState<readonly PassagePart[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [today] = useState(() => localDay(new Date()));
  useEffect(() => {
    if (!store) return;
    findNames(text, language, store).then(setParts, (error: unknown) => setFailure(String(error)));
  }, [store, text, language]);
  const reason = problem ?? failure;
  if (reason !== null) return <p role="alert">{say('welcome.sampleFailed', { reason })}</p>;
  if (!parts || !store) {
    return (
      <>
        <p class="live-text">{text}</p>
        <p class="soft" role="status">
          {say('welcome.sampleWaiting')}
        </p>
      </>
    );
  }
  return (
    <LivePassage
      parts={parts}
      brief={brief}
      land={land as LandOutline}
      today={today}
      onPanel={(entity) => void browser.tabs.create({ url: browser.runtime.getURL(panelPath({ entity })) })}
    />
  );
}

/** The browser may have taken the store away since the page was opened: each card asks for it. */
function brief({ dossier, entity }: EntityKey): Promise<EntityBriefing | null> {
  return retryWhenLost(async () => {
    const material = await gatherMaterial((await openFilledStore()).db, dossier, entity);
    return material && briefTogether([material]);
  });
}
