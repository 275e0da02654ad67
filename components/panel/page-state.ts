/** What the panel knows of the page that it is about. */
import type { NamesOnPage } from '../../engine/brief/gather-names.ts';

export type PageState =
  /** Not known yet. */
  | { readonly kind: 'loading' }
  /** The browser lets no extension in: its own pages, its store, its viewer of PDFs; or the tab is gone. */
  | { readonly kind: 'unreadable'; readonly why: 'browser' | 'store' | 'pdf' | 'closed' }
  /** A page of the web that was open before Sidelight was installed or updated, or whose script has not come. */
  | { readonly kind: 'untouched' }
  | { readonly kind: 'off'; readonly site: string }
  | { readonly kind: 'paused' }
  | ({ readonly kind: 'read'; readonly site: string } & NamesOnPage);
