/** In which order the names of a page are listed. */
import { mostTellingFirst } from '../../engine/brief/most-telling-first.ts';
import type { EntityKey } from '../../engine/dossier/model.ts';
import type { PageName } from './panel-page.ts';

export type NameOrder = 'appearance' | 'weight';

export interface Ordering {
  readonly by: NameOrder;
  readonly unreadFirst: boolean;
  readonly isRead: (key: EntityKey) => boolean;
}

/** `names` come in the page's order. By weight: the most telling first. */
export function orderNames(names: readonly PageName[], { by, unreadFirst, isRead }: Ordering): PageName[] {
  const weighed = by === 'weight' ? mostTellingFirst(names) : [...names];
  if (!unreadFirst) return weighed;
  return [...weighed.filter(({ key }) => !isRead(key)), ...weighed.filter(({ key }) => isRead(key))];
}
