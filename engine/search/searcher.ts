/** Somebody who answers queries: a worker of the page, or the index itself. */
import type { ReadingProgress, SearchAnswer, SearchLimits } from './results.ts';

/** Which dossiers are searched, by id: the part of the settings that says it. */
export interface SearchScope {
  readonly dossiersOff: readonly string[];
  readonly dossierOrder: readonly string[];
}

export interface Searcher {
  /** Null where a later query came in the meantime. */
  search(query: string, limits: SearchLimits): Promise<SearchAnswer | null>;
  /** From now on. */
  setScope(scope: SearchScope): void;
  close(): void;
}

export interface SearcherEvents {
  /** More of the store has been read, or all (null): the same query may find more. */
  readonly onProgress: (progress: ReadingProgress | null) => void;
  /** The store could not be read. */
  readonly onFailure: (reason: string) => void;
}

export type OpenSearcher = (scope: SearchScope, events: SearcherEvents) => Searcher;
