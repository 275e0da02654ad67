/** In which order the names of a page are listed. */
import type { EntityKey } from '../../engine/dossier/model.ts';
import type { PageName } from './panel-page.ts';

export type NameOrder = 'appearance' | 'weight';

export interface Ordering {
  readonly by: NameOrder;
  readonly unreadFirst: boolean;
  readonly isRead: (key: EntityKey) => boolean;
}

/** `names` come in the page's order. By weight: distinctive ones first, then those that the page names most often. */
export function orderNames(names: readonly PageName[], { by, unreadFirst, isRead }: Ordering): PageName[] {
  const weighed = by === 'weight' ? names.toSorted(byWeight) : [...names];
  if (!unreadFirst) return weighed;
  return [...weighed.filter(({ key }) => !isRead(key)), ...weighed.filter(({ key }) => isRead(key))];
}

function byWeight(a: PageName, b: PageName): number {
  return Number(b.distinctive) - Number(a.distinctive) || b.mentions - a.mentions;
}
