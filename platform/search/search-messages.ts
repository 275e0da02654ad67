/** What a page of the extension and its search worker say to each other: both are ours, so types suffice. */
import type { ReadingProgress, SearchAnswer, SearchLimits } from '../../engine/search/results.ts';
import type { SearchScope } from '../../engine/search/searcher.ts';

export type ToSearchWorker =
  | { readonly kind: 'open'; readonly scope: SearchScope }
  /** The store has changed. */
  | { readonly kind: 'refresh' }
  | { readonly kind: 'search'; readonly id: number; readonly query: string; readonly limits: SearchLimits };

export type FromSearchWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: SearchAnswer }
  | { readonly kind: 'progress'; readonly progress: ReadingProgress | null }
  | { readonly kind: 'failed'; readonly reason: string }
  /** The store was taken away; only the page can have it filled again. */
  | { readonly kind: 'lost' };
