/** What can be said of the page in a tab: read, off, or why it cannot be read. */
import type { EntityLine } from '../../engine/brief/entity-line.ts';
import type { NameOnPage } from '../../engine/brief/gather-names.ts';

export type Unreadable =
  /** A page of the browser's or of an extension. */
  | 'browser-page'
  /** Browsers keep extensions out of their stores. */
  | 'store'
  /** A PDF, picture or film that the browser shows by itself. */
  | 'document'
  /** The reader has not (or no longer) allowed Sidelight on the site. */
  | 'not-allowed'
  /** Was open before Sidelight was there. */
  | 'reload';

export interface FoundName extends EntityLine, NameOnPage {
  /** Where its first mention is. */
  readonly frameId: number;
}

export type PageState =
  | { readonly kind: 'unreadable'; readonly why: Unreadable; readonly site: string | null }
  | { readonly kind: 'paused'; readonly site: string }
  | { readonly kind: 'off'; readonly site: string }
  /** `relevant`: about the story of a dossier. Names in the page's own order. */
  | {
      readonly kind: 'read';
      readonly site: string;
      readonly relevant: boolean;
      readonly names: readonly FoundName[];
      /** The day on which the page says it was published. */
      readonly published: string | null;
    };

/** Chrome's and Firefox's lists; their own pages there are as closed to extensions as their settings are. */
const STORE_HOSTS: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
]);

/** What the address alone says; null where the page has to be asked. */
export function unreadableByAddress(url: string | undefined): 'browser-page' | 'store' | null {
  if (url === undefined || !/^https?:/.test(url)) return 'browser-page';
  const { host, pathname } = new URL(url);
  if (STORE_HOSTS.has(host)) return 'store';
  return host === 'chrome.google.com' && pathname.startsWith('/webstore') ? 'store' : null;
}

/** Of a page whose content script does not answer. */
export function whySilent(url: string): 'document' | 'reload' {
  const { pathname } = new URL(url);
  return /\.(?:pdf|png|jpe?g|gif|webp|svg|mp[34]|webm)$/i.test(pathname) ? 'document' : 'reload';
}
