/** The panel's state, kept in its address and in the browser's history. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { formatFragment, parseFragment, type PanelState } from './panel-state.ts';

export interface PanelHistory {
  readonly state: PanelState;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  /** `replace`: no step of its own for Back, as while the reader tries filters. */
  go(state: PanelState, how?: 'push' | 'replace'): void;
  back(): void;
  forward(): void;
}

/** Steps of ours, numbered: a side panel has no buttons of the browser's that would know where the ends are. */
interface Step {
  readonly at: number;
}

export function usePanelState(): PanelHistory {
  const [, redraw] = useState(0);
  const [last, setLast] = useState(() => stepOf(history.state).at);
  useEffect(() => {
    const onMove = () => redraw((n) => n + 1);
    addEventListener('popstate', onMove);
    return () => removeEventListener('popstate', onMove);
  }, []);
  const go = useCallback((state: PanelState, how: 'push' | 'replace' = 'push') => {
    const fragment = formatFragment(state);
    if (fragment === location.hash) return;
    const step = stepOf(history.state).at + (how === 'push' ? 1 : 0);
    if (how === 'replace') history.replaceState({ at: step } satisfies Step, '', fragment);
    else {
      history.pushState({ at: step } satisfies Step, '', fragment);
      setLast(step);
    }
    redraw((n) => n + 1);
  }, []);
  const { at } = stepOf(history.state);
  return {
    state: parseFragment(location.hash),
    canGoBack: at > 0,
    canGoForward: at < last,
    go,
    back: goBack,
    forward: goForward,
  };
}

const goBack = () => history.back();
const goForward = () => history.forward();

function stepOf(state: unknown): Step {
  const at = (state as Partial<Step> | null)?.at;
  return { at: typeof at === 'number' ? at : 0 };
}
