/** A page of the web that is not read, and why: the same in popup and panel. */
export type UnreadPage =
  | {
      readonly kind: 'unreadable';
      readonly why: 'browser-page' | 'store' | 'document' | 'not-allowed' | 'reload';
      readonly site: string | null;
    }
  | { readonly kind: 'paused' | 'off'; readonly site: string }
  /** It could not be found out; `reason` in English, for who can mend it. */
  | { readonly kind: 'failed'; readonly site: null; readonly reason: string };
