/**
 * "In the Edda, Surt comes up from the south", long before the town of Surt: prose introduces a name that others bear together with
 * what it is known for. One that context further off let stand falls where nothing speaks for it before the first sentence that does.
 */
import type { Evidence } from './evidence.ts';
import { isFullOfStory } from './story.ts';
import { refuse, signOf, signWith, type Item } from './item.ts';
import { isByContext, keyOf, sharedOut } from './named-again.ts';
import { isSilent, sentenceHolds } from './speaks.ts';

export function refuseNamedEarly(items: readonly Item[], evidence: Evidence): void {
  if (!items.some(isInProse)) return;
  const spokenFor = firstSpokenFor(items, evidence);
  const shared = sharedOut(items);
  for (const item of items) {
    const { entity } = item.sighting;
    const early = isInProse(item) && item.at < (spokenFor.get(entity) ?? -1);
    const doubtful = early && (shared.has(keyOf(item)) || !isFullOfStory(item, evidence));
    if (doubtful && isSilent(item, evidence)) refuse(item, { rule: 'named-early' });
  }
}

/** Headings, labels and datelines come first. */
function isInProse(item: Item): boolean {
  return item.state === 'accepted' && item.inProse && isByContext(item) && !signOf(item, 'dateline');
}

/** Where each entity is first named in a sentence that speaks for it. */
function firstSpokenFor(items: readonly Item[], evidence: Evidence): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const item of items) {
    if (item.state !== 'accepted' || first.has(item.sighting.entity)) continue;
    if (signWith(item, 'own') || sentenceHolds(item, evidence)) first.set(item.sighting.entity, item.at);
  }
  return first;
}
