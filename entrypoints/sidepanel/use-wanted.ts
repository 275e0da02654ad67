/** What the card, the popup or the address bar asked the panel to show: at its opening and while it is open. */
import { useEffect } from 'preact/hooks';
import { wantedOf } from '../../components/panel/wanted-of.ts';
import type { PanelHistory } from '../../components/panel/use-panel-state.ts';
import { takeWanted, watchWanted, type PanelTarget } from '../../platform/panel-target.ts';

type Go = PanelHistory['go'];

export function useWanted(go: Go, fromAddress: PanelTarget, tabId: number | null): void {
  useEffect(() => {
    if (location.hash === '') show(go, fromAddress, 'replace');
  }, [go, fromAddress]);
  // A panel in a tab of its own is told by its address; what is asked of the one beside the page is not for it.
  const beside = fromAddress.tab === undefined ? tabId : null;
  useEffect(() => {
    if (beside === null) return;
    const stop = new AbortController();
    const take = async () => {
      const wanted = await takeWanted(beside);
      if (wanted && !stop.signal.aborted) show(go, wanted, 'push');
    };
    watchWanted(() => void take(), stop.signal);
    void take();
    return () => stop.abort();
  }, [go, beside]);
}

function show(
  go: Go,
  { entity, claim, fact, query }: Omit<PanelTarget, 'tab'>,
  how: 'push' | 'replace',
): void {
  if (entity) go({ view: 'names', entity, params: { ...wantedOf({ claim, fact }) } }, how);
  else if (query !== undefined) go({ view: 'search', entity: null, params: { query } }, how);
}
