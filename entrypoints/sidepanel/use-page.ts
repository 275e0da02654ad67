/** What can be said of the followed tab's page, read anew whenever it loads, reports, or the settings change. */
import { useEffect, useState } from 'preact/hooks';
import type { PanelPage } from '../../components/names/panel-page.ts';
import { browser } from '../../platform/browser.ts';
import { watchTab } from '../../platform/page/follow-tab.ts';
import { readPage } from '../../platform/page/read-page.ts';
import type { Settings } from '../../platform/schemas/settings.ts';
import { openDatabase } from '../../platform/store/database.ts';
import { watchReports } from '../../platform/tab-reports.ts';

/** A page that has just come needs a moment until its script reads: it is asked again before anything is said of it. */
const ASK_AGAIN_MS = [250, 500, 1_000, 1_500];

export interface FollowedPage {
  readonly page: PanelPage;
  readonly url: string | undefined;
}

const UNKNOWN: FollowedPage = { page: { kind: 'loading' }, url: undefined };

export function useFollowedPage(tabId: number | null, settings: Settings): FollowedPage {
  const [followed, setFollowed] = useState<FollowedPage>(UNKNOWN);
  useEffect(() => {
    setFollowed(UNKNOWN);
    if (tabId === null) return;
    const stop = new AbortController();
    const reader = followPage(tabId, settings, setFollowed, stop.signal);
    watchTab(tabId, reader, stop.signal);
    watchReports((id) => id === tabId && reader(), stop.signal);
    reader();
    return () => stop.abort();
  }, [tabId, settings]);
  return followed;
}

function followPage(
  tabId: number,
  settings: Settings,
  onPage: (followed: FollowedPage) => void,
  signal: AbortSignal,
): () => void {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  const read = async (attempt: number) => {
    clearTimeout(timer);
    const own = ++turn;
    const tab = await browser.tabs.get(tabId).catch(() => null);
    const page: PanelPage = tab
      ? await readPage({ id: tabId, url: tab.url }, settings, openDatabase)
      : { kind: 'closed' };
    if (signal.aborted || own !== turn) return;
    const wait = ASK_AGAIN_MS[attempt];
    const mayChange = tab?.status === 'loading' || wait !== undefined;
    if (mayChange && isStillSilent(page)) onPage({ page: { kind: 'loading' }, url: tab?.url });
    else onPage({ page, url: tab?.url });
    if (wait !== undefined && isStillSilent(page)) timer = setTimeout(() => void read(attempt + 1), wait);
  };
  return () => void read(0);
}

function isStillSilent(page: PanelPage): boolean {
  return (
    (page.kind === 'unreadable' && page.why === 'reload') || (page.kind === 'read' && page.names.length === 0)
  );
}
