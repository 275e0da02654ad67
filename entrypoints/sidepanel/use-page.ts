/** What can be said of the followed tab's page, for as long as the panel is about it and the settings are these. */
import { useEffect, useState } from 'preact/hooks';
import type { PanelPage } from '../../components/names/panel-page.ts';
import { followPage } from '../../platform/page/follow-page.ts';
import type { Settings } from '../../platform/schemas/settings.ts';

/** Together more than a page of ours takes to be read on a slow machine. */
const ASK_AGAIN_MS = [250, 500, 1_000, 1_500];

const UNKNOWN: PanelPage = { kind: 'loading' };

export function useFollowedPage(tabId: number | null, settings: Settings): PanelPage {
  const [page, setPage] = useState<PanelPage>(UNKNOWN);
  useEffect(() => {
    setPage(UNKNOWN);
    if (tabId === null) return;
    const stop = new AbortController();
    followPage(tabId, settings, { onPage: setPage, askAgainMs: ASK_AGAIN_MS }, stop.signal);
    return () => stop.abort();
  }, [tabId, settings]);
  return page;
}
