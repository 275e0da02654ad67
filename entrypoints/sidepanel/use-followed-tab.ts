/** The tab that the panel is about: the one that its address names, or whichever is in front of its window. */
import { useEffect, useState } from 'preact/hooks';
import { watchActiveTab } from '../../platform/page/follow-tab.ts';
import { theTab } from '../../platform/page/the-tab.ts';

export function useFollowedTab(named: number | undefined): number | null {
  const [tabId, setTabId] = useState<number | null>(named ?? null);
  useEffect(() => {
    if (named !== undefined) return;
    const stop = new AbortController();
    watchActiveTab(setTabId, stop.signal);
    void theTab('').then(
      (tab) => !stop.signal.aborted && setTabId((followed) => followed ?? tab?.id ?? null),
    );
    return () => stop.abort();
  }, [named]);
  return tabId;
}
