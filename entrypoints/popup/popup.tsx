/** Brings the popup what it shows, and does what its buttons say. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PopupPage } from '../../components/popup/page-note.tsx';
import { mostTellingFirst } from '../../engine/brief/most-telling-first.ts';
import { useSearcher } from '../../components/search/use-searcher.ts';
import { settingsTrouble } from '../../components/page/settings-notice.tsx';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { followPage, type PageNow } from '../../platform/page/follow-page.ts';
import type { ReadTab } from '../../platform/page/read-page.ts';
import { theTab } from '../../platform/page/the-tab.ts';
import { openSearcher } from '../../platform/search/open-searcher.ts';
import type { Settings } from '../../platform/schemas/settings.ts';
import type { SettingsProblem } from '../../platform/settings.ts';
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

/** Null until it is known. */
function usePage(tab: ReadTab | null, settings: Settings): PopupPage | null {
  const [page, setPage] = useState<PopupPage | null>(null);
  useEffect(() => {
    if (!tab) return;
    const stop = new AbortController();
    followPage(tab.id, settings, { onPage: (now) => setPage(popupPage(now)) }, stop.signal);
    return () => stop.abort();
  }, [tab, settings]);
  return page;
}

function popupPage(now: PageNow): PopupPage | null {
  if (now.kind === 'loading' || now.kind === 'closed') return null;
  return now.kind === 'read' ? { ...now, names: mostTellingFirst(now.names) } : now;
}
