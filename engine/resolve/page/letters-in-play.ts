/**
 * A text that uses letters otherwise than the dossier does ("the NSC, which is to say the National Safety Council", "IN IT FOR US ALL")
 * plays with the next ones as well ("a sign saying UN ATTENDED"): all letters need a sentence that speaks for them then.
 */
import type { Evidence } from './evidence.ts';
import { isFullOfStory } from './story.ts';
import { refuse, signOf, type Item } from './item.ts';
import { isSilent } from './speaks.ts';
import type { ReasonRule } from '../reason.ts';

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

/** Refused for want of evidence only, or as part of a name, letters do not mean anything else. */
const NO_OTHER_USE: ReadonlySet<ReasonRule | undefined> = new Set<ReasonRule>([
  'no-context',
  'no-full-name',
  'lonely-body',
  'not-name',
  'inside-longer',
  'named-again',
  'named-early',
]);

function isOtherwise(item: Item): boolean {
  return item.state === 'refused' && isLetters(item) && !NO_OTHER_USE.has(item.reason?.rule);
}
