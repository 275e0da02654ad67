/** A region beside a place or an institution says which one is meant (convention 27): see the two files for either side. */
import type { Sign } from '../reading.ts';
import type { NameView } from './name-view.ts';
import { regionAfterBody, regionAfterPlace } from './region-after.ts';
import { regionBeforeBody, regionBeforePlace } from './region-before.ts';

export function qualifier(view: NameView): Sign | undefined {
  if (view.type === 'place') return regionAfterPlace(view) ?? regionBeforePlace(view);
  if (view.type === 'organization') return regionBeforeBody(view) ?? regionAfterBody(view);
  return undefined;
}
