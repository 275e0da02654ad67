/**
 * Where a text says of a name that it is something else too ("an umbrella from the Blackwater estuary", "which Manchester?"), context in
 * the passage does not decide which of them a place, a body or a thing is: a name of its own context must stand in the very sentence.
 */
import type { Evidence } from './evidence.ts';
import { isFullOfStory } from './story.ts';
import { refuse, signWith, type Item } from './item.ts';
import { isByContext, isSaidOtherwise } from './shared-out.ts';
import { ownContextSpeaks } from './speaks.ts';

export function refuseSharedByContext(items: readonly Item[], evidence: Evidence): void {
  const doubtful = items.filter((item) => item.state === 'accepted' && isDoubtful(item));
  if (doubtful.length === 0) return;
  const shared = new Set(items.filter(isSaidOtherwise).map((item) => item.sighting.entity));
  for (const item of doubtful)
    if (
      shared.has(item.sighting.entity) &&
      !isFullOfStory(item, evidence) &&
      !ownContextSpeaks(item, evidence)
    )
      refuse(item, { rule: 'shared-name' });
}

function isDoubtful(item: Item): boolean {
  return (
    isByContext(item) &&
    !item.inCell &&
    item.sighting.type !== 'person' &&
    signWith(item, 'own') === undefined
  );
}
