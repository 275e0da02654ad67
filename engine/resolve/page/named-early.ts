/**
 * "In the Edda, Surt comes up from the south", long before the town of Surt: prose introduces a name that others bear together with
 * what it is known for. Before a sentence that speaks for its bearer such a name falls where nothing speaks for it: one that only
 * context further off let stand, or that the text uses otherwise too.
 */
import type { Evidence } from './evidence.ts';
import { isFullOfStory } from './story.ts';
import { refuse, signOf, signWith, type Item } from './item.ts';
import { isByContext, isShort, keyOf, sharedOut } from './shared-out.ts';
import { isSilent, sentenceHolds } from './speaks.ts';

export function refuseNamedEarly(items: readonly Item[], evidence: Evidence): void {
  const shared = sharedOut(items);
  const spokenFor = placesSpokenFor(items, evidence);
  for (const item of items) {
    if (!isInProse(item)) continue;
    const places = spokenFor.get(item.sighting.entity);
    if (!places) continue;
    const isShared = shared.has(keyOf(item));
    const early = isByContext(item)
      ? item.at < places.first && (isShared || !isFullOfStory(item, evidence))
      : isShared && item.at < places.last && isShort(item) && !isFullOfStory(item, evidence);
    if (early && isSilent(item, evidence)) refuse(item, { rule: 'named-early' });
  }
}

/** Headings, labels and datelines come first. */
function isInProse(item: Item): boolean {
  return item.state === 'accepted' && item.inProse && !signOf(item, 'dateline');
}

interface SpokenFor {
  readonly first: number;
  last: number;
}

/** Where each entity is first and last named in a sentence that speaks for it. */
function placesSpokenFor(items: readonly Item[], evidence: Evidence): ReadonlyMap<number, SpokenFor> {
  const places = new Map<number, SpokenFor>();
  for (const item of items) {
    if (item.state !== 'accepted' || !(signWith(item, 'own') || sentenceHolds(item, evidence))) continue;
    const known = places.get(item.sighting.entity);
    if (known) known.last = item.at;
    else places.set(item.sighting.entity, { first: item.at, last: item.at });
  }
  return places;
}
