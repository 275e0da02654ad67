/**
 * A common noun in front says what sort of thing the name is: "the village of Blackwater", "the goddess Isis", "the racehorse
 * Tripoli", "the river Blackwater". Where that is another sort than the entity's, the name is a namesake's (convention 27).
 */
import { FIRM_KINDS, PLACE_KINDS, WORK_KINDS } from '../lexicon/kinds.ts';
import { isSpace, plainForm, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { otherBearer, wordLeft, type NameView } from './name-view.ts';

export function kindInFront(view: NameView): Sign | undefined {
  if (view.role === 'acronym' || view.type === 'event') return undefined;
  const noun = nounInFront(view);
  if (!noun || view.ownContextAt(noun.start)) return undefined;
  const plain = plainForm(noun.text);
  const other =
    WORK_KINDS.has(plain) ||
    (view.type === 'place' && FIRM_KINDS.has(plain)) ||
    (view.type !== 'place' && PLACE_KINDS.has(plain));
  return other ? otherBearer('kind-in-front', plain) : undefined;
}

/** Small letters: with a capital it would be part of a longer name, which has a rule of its own. */
function nounInFront(view: NameView): Word | undefined {
  const left = wordLeft(view) ?? heldWord(view);
  if (!left || left.text !== left.text.toLowerCase()) return undefined;
  if (left.text !== 'of') return isNamed(view, left) ? left : undefined;
  // Only places are called so, and "the home town of Gaddafi" is his.
  if (view.type === 'person') return undefined;
  const noun = view.before[1];
  return noun && isSpace(noun.gap) && PLACE_KINDS.has(plainForm(noun.text)) ? noun : undefined;
}

/** "His horse, Gaddafi, won": between commas. */
function heldWord({ before: [word], text, end }: NameView): Word | undefined {
  return word && /^,\s+$/u.test(word.gap) && text[end] === ',' ? word : undefined;
}

/** "the film Tobruk", "her dog Putin"; but "to ship Haftar arms" is a verb. */
function isNamed(view: NameView, noun: Word): boolean {
  const further = view.before.slice(1, 4);
  const article = further.find((word) => /^(?:the|a|an|his|her|their|our|my|its|this)$/iu.test(word.text));
  return article !== undefined && noun.beyond !== '' && isSpace(noun.beyond);
}
