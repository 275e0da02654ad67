/** A page of the web that is not read, and why: the same in popup and panel. */
export type UnreadPage =
  | {
      readonly kind: 'unreadable';
      readonly why: 'browser-page' | 'store' | 'document' | 'not-allowed' | 'reload';
      readonly site: string | null;
    }
  | { readonly kind: 'paused' | 'off'; readonly site: string };
