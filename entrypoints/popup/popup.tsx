/** Brings the popup what it shows, and does what its buttons say. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PopupPage } from '../../components/popup/page-note.tsx';
import { mostTellingFirst } from '../../engine/brief/most-telling-first.ts';
import { useSearcher } from '../../components/search/use-searcher.ts';
import { settingsTrouble } from '../../components/page/settings-notice.tsx';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { readPage, type ReadTab } from '../../platform/page/read-page.ts';
import { theTab } from '../../platform/page/the-tab.ts';
import { openSearcher } from '../../platform/search/open-searcher.ts';
import type { Settings } from '../../platform/schemas/settings.ts';
import type { SettingsProblem } from '../../platform/settings.ts';
import { openDatabase } from '../../platform/store/database.ts';
import { watchReports } from '../../platform/tab-reports.ts';
import { popupActions } from './popup-actions.ts';

interface PopupProps {
  readonly settings: Settings;
  readonly problem: SettingsProblem | null;
}

export function Popup({ settings, problem }: PopupProps) {
  const tab = useTab();
  const page = usePage(tab, settings);
  const [refused, setRefused] = useState<string | null>(null);
  const search = useSearcher(openSearcher, settings);
  const actions = useMemo(() => popupActions(tab, setRefused), [tab]);
  return (
    <PopupView page={page} trouble={settingsTrouble(refused, problem)} search={search} actions={actions} />
  );
}

function useTab(): ReadTab | null {
  const [tab, setTab] = useState<ReadTab | null>(null);
  useEffect(() => void theTab(location.search).then(setTab), []);
  return tab;
}

/** Read anew when the page has reported something and when the settings have changed. */
function usePage(tab: ReadTab | null, settings: Settings): PopupPage | null {
  const [page, setPage] = useState<PopupPage | null>(null);
  useEffect(() => {
    if (!tab) return;
    const stop = new AbortController();
    const read = async () => {
      const state = await readPage(tab, settings, openDatabase);
      const page = state.kind === 'read' ? { ...state, names: mostTellingFirst(state.names) } : state;
      if (!stop.signal.aborted) setPage(page);
    };
    watchReports((id) => void (id === tab.id && read()), stop.signal);
    void read();
    return () => stop.abort();
  }, [tab, settings]);
  return page;
}
