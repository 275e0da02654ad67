/** Searchers for the gallery: one that knows the invented dossier, and those that have nothing to search yet. */
import type { SearchViewProps } from '../../components/search/search-view.tsx';
import { SearchIndex } from '../../engine/search/search-index.ts';
import { INVENTED_DOSSIER } from './invented-dossier.ts';

export type Search = Pick<SearchViewProps, 'ask' | 'progress' | 'failure'>;

const INDEX = new SearchIndex();
INDEX.addEntities(INVENTED_DOSSIER, INVENTED_DOSSIER.entities);
INDEX.addClaims(INVENTED_DOSSIER, INVENTED_DOSSIER.claims);

export const SEARCH: Search = {
  ask: async (query, limits) => ({
    results: INDEX.search(query, limits),
    reading: null,
    searched: INDEX.entityCount,
  }),
  progress: null,
  failure: null,
};

export const NOTHING_READ: Search = {
  ask: async (query, limits) => {
    const results = new SearchIndex().search(query, limits);
    return { results, reading: { done: 41_200, total: 100_000 }, searched: 0 };
  },
  progress: { done: 41_200, total: 100_000 },
  failure: null,
};

export const NO_DOSSIER: Search = {
  ask: async (query, limits) => ({
    results: new SearchIndex().search(query, limits),
    reading: null,
    searched: 0,
  }),
  progress: null,
  failure: null,
};

export const FAILED_SEARCH: Search = { ...SEARCH, failure: 'the store is locked' };
