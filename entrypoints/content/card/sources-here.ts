/** Which sources of a briefing are this very page, or have a copy that is. */
import type { EntityBriefing } from '../../../engine/brief/briefing.ts';
import { isSameAddress } from './same-address.ts';

export function sourcesHere(briefing: EntityBriefing | null): ReadonlySet<string> {
  const here = (briefing?.sources ?? []).filter(({ url, copies }) =>
    [url, ...copies.map((copy) => copy.url)].some((address) => isSameAddress(location.href, address)),
  );
  return new Set(here.map(({ id }) => id));
}
