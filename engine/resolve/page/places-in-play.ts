/**
 * A text that plays with names ("past Egypt, a hamlet, to Greece, New York") makes these names doubtful: in a paragraph
 * where two or more of them are elsewhere, the sentence itself must speak for each.
 */
import { isOther } from './bearers.ts';
import type { Evidence } from './evidence.ts';
import { ownContextSpeaks } from './speaks.ts';
import { refuse, signOf, signWith, type Item } from './item.ts';

const MIN_PLACES = 2;

export function refusePlacesInPlay(items: readonly Item[], evidence: Evidence): void {
  const elsewhere = items.filter(isElsewhere);
  const names = new Set(elsewhere.map((item) => item.sighting.entity));
  if (items.some(isOtherPlace)) refuseNearRegions(items, evidence);
  if (names.size < MIN_PLACES) return;
  const blocks = new Set(elsewhere.map((item) => item.block));
  for (const item of items) {
    const doubtful =
      item.state === 'accepted' &&
      blocks.has(item.block) &&
      names.has(item.sighting.entity) &&
      isCommonPlace(item);
    if (doubtful && !ownContextSpeaks(item, evidence)) refuse(item, { rule: 'other-bearer', detail: '' });
  }
}

/** A place is elsewhere, so that a state named near another says something. */
function refuseNearRegions(items: readonly Item[], evidence: Evidence): void {
  for (const item of items) {
    const region = item.state === 'accepted' && isCommonPlace(item) ? signOf(item, 'region-near') : undefined;
    if (region && !ownContextSpeaks(item, evidence))
      refuse(item, { rule: 'region-near', detail: region.detail });
  }
}

function isOtherPlace(item: Item): boolean {
  return item.sighting.type === 'place' && isOther(item);
}

function isElsewhere(item: Item): boolean {
  const rule = signWith(item, 'other')?.rule;
  return (
    item.sighting.type === 'place' &&
    (rule === 'qualifier' || rule === 'apposition' || rule === 'kind-in-front')
  );
}

function isCommonPlace(item: Item): boolean {
  const { type, reach, role } = item.sighting;
  return type === 'place' && reach === 'general' && role !== 'acronym' && signWith(item, 'own') === undefined;
}
