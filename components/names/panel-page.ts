/** What the panel knows of the page that it is about. */
import type { EntityLine } from '../../engine/brief/entity-line.ts';
import type { NameOnPage } from '../../engine/brief/gather-names.ts';
import type { UnreadPage } from '../page/unread-page.ts';

export interface PageName extends EntityLine, NameOnPage {}

export type PanelPage =
  /** Not known yet: the page loads, or has not been read. */
  | { readonly kind: 'loading' }
  | { readonly kind: 'closed' }
  | UnreadPage
  | {
      readonly kind: 'read';
      readonly site: string;
      readonly relevant: boolean;
      /** In the page's own order. */
      readonly names: readonly PageName[];
      /** The day on which the page says it was published. */
      readonly published: string | null;
    };
