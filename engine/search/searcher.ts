/** Somebody who answers queries: a worker of the page, or the index itself. */
import type { ReadingProgress, SearchAnswer, SearchLimits } from './results.ts';

/** Which dossiers are searched. */
export interface SearchScope {
  /** Ids of the dossiers that the reader has switched off. */
  readonly off: readonly string[];
  /** Ids in the reader's order; others come behind. */
  readonly order: readonly string[];
}

export interface Searcher {
  /** Null where a later query came in the meantime. */
  search(query: string, limits: SearchLimits): Promise<SearchAnswer | null>;
  /** From now on. */
  setScope(scope: SearchScope): void;
  close(): void;
}

export interface SearcherEvents {
  /** More of the store has been read: the same query may find more. */
  readonly onProgress: (progress: ReadingProgress) => void;
  /** The store could not be read. */
  readonly onFailure: (reason: string) => void;
}

export type OpenSearcher = (scope: SearchScope, events: SearcherEvents) => Searcher;
