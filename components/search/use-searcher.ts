/** A page's searcher: opened when somebody comes to the field, told when dossiers are switched, closed with the page. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReadingProgress } from '../../engine/search/results.ts';
import type { OpenSearcher, Searcher, SearchScope } from '../../engine/search/searcher.ts';
import type { AskSearch } from './use-search.ts';

interface SearcherState {
  readonly ask: AskSearch;
  /** Starts reading the dossiers, for whoever is about to type. */
  readonly prepare: () => void;
  readonly progress: ReadingProgress | null;
  readonly failure: string | null;
}

export function useSearcher(open: OpenSearcher, settings: SearchScope): SearcherState {
  const [progress, setProgress] = useState<ReadingProgress | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const searcher = useRef<Searcher | null>(null);
  const scope = useRef<SearchScope>({ dossiersOff: [], dossierOrder: [] });
  const { dossiersOff, dossierOrder } = settings;
  useEffect(() => () => searcher.current?.close(), []);
  useEffect(() => {
    scope.current = { dossiersOff, dossierOrder };
    searcher.current?.setScope(scope.current);
  }, [dossiersOff, dossierOrder]);
  const { ask, prepare } = useMemo(() => {
    const onProgress = (read: ReadingProgress | null) => {
      setProgress(read);
      setFailure(null); // what failed before is being read after all
    };
    const opened = () => (searcher.current ??= open(scope.current, { onProgress, onFailure: setFailure }));
    const asking: AskSearch = (query, limits) => opened().search(query, limits);
    return { ask: asking, prepare: () => void opened() };
  }, [open]);
  return { ask, prepare, progress, failure };
}
