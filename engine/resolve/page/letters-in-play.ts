/**
 * A text that uses letters otherwise than the dossier does ("the NSC, which is to say the National Safety Council", "IN IT FOR US ALL")
 * plays with the next ones as well ("a sign saying UN ATTENDED"): all letters need a sentence that speaks for them then.
 */
import type { Evidence } from './evidence.ts';
import { isFullOfStory } from './story.ts';
import { refuse, signOf, type Item } from './item.ts';
import { isSaidOtherwise } from './shared-out.ts';
import { isSilent } from './speaks.ts';

export function refuseLettersInPlay(items: readonly Item[], evidence: Evidence): void {
  if (!items.some(isOtherwise)) return;
  for (const item of items) {
    const doubtful = item.state === 'accepted' && !item.inCell && isLetters(item) && !isUsedAsBody(item);
    if (doubtful && !isFullOfStory(item, evidence) && isSilent(item, evidence))
      refuse(item, { rule: 'letters-in-play' });
  }
}

/** "the GNA Ministry of Defence", "wrote to the UN". */
function isUsedAsBody(item: Item): boolean {
  return signOf(item, 'articled-letters') !== undefined || signOf(item, 'body-behind') !== undefined;
}

function isLetters({ sighting }: Item): boolean {
  return sighting.role === 'acronym';
}

/** As a word, by a text that explains them, or in a slogan. */
function isOtherwise(item: Item): boolean {
  return isLetters(item) && (isSaidOtherwise(item) || item.reason?.rule === 'longer-name');
}
