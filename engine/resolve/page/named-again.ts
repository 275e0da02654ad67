/**
 * A text that has used a name otherwise too ("the bus from Moscow to Pullman") may do so again wherever it likes. Once an entity has
 * been named, a name that the text shares out is taken again only in a sentence that speaks for it.
 */
import { isOther } from './bearers.ts';
import { isModel } from './course.ts';
import type { Evidence } from './evidence.ts';
import { isFullOfStory } from './story.ts';
import { refuse, type Item } from './item.ts';
import { isByContext, isShort, isUsedOtherwise, keyOf, sharedOut } from './shared-out.ts';
import { isSilent } from './speaks.ts';

export function refuseNamedAgain(items: readonly Item[], evidence: Evidence): void {
  const shared = sharedOut(items);
  const others = items.some(isOther);
  if (shared.size === 0 && !others) return;
  const last = new Map<number, Item>();
  const passed = new Set<string>();
  for (const item of items) {
    if (isUsedOtherwise(item)) passed.add(keyOf(item));
    if (item.state !== 'accepted') continue;
    const before = last.get(item.sighting.entity);
    last.set(item.sighting.entity, item);
    // A brother takes the surname for what follows him, a town its name for the whole text.
    const isShared = (item.sighting.type === 'person' ? passed : shared).has(keyOf(item));
    const doubtful = isByContext(item) ? isShared || others : isShared && isShort(item);
    if (doubtful && before && !isSpokenFor(item, before, evidence)) refuse(item, { rule: 'named-again' });
  }
}

/** By the sentence, by the story, or by the sentence before; and "no relation to Stevens" names the one of whom the text has told. */
function isSpokenFor(item: Item, before: Item, evidence: Evidence): boolean {
  return (
    isJustIntroduced(item, before) ||
    isModel(item) ||
    isFullOfStory(item, evidence) ||
    !isSilent(item, evidence)
  );
}

/** "Jason Pack was showing slides. Pack had a cold." */
function isJustIntroduced({ sentence }: Item, { sighting, sentence: before }: Item): boolean {
  return sighting.type === 'person' && sighting.role === 'full' && sentence - before <= 1;
}
