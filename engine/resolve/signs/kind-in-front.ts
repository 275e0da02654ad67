/**
 * A common noun in front says what sort of thing the name is: "the village of Blackwater", "the goddess Isis", "the racehorse
 * Tripoli", "the river Blackwater". Where that is another sort than the entity's, the name is a namesake's (convention 27).
 */
import { FIRM_KINDS, PLACE_KINDS, WORK_KINDS } from '../lexicon/kinds.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isComma, isSpace, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { otherBearer, ownContextAt, wordLeft, type NameView } from './name-view.ts';

const ARTICLES = wordSet('the a an his her their our my its this');

export function kindInFront(view: NameView): Sign | undefined {
  if (view.role === 'acronym' || view.type === 'event') return undefined;
  const left = wordLeft(view) ?? heldWord(view);
  if (!left) return undefined;
  const noun = left.text === 'of' ? placeNoun(view) : left;
  if (!noun || !isOtherKind(view, noun.plain) || (noun === left && !isNamed(view, left))) return undefined;
  return ownContextAt(view, noun.start) ? undefined : otherBearer('kind-in-front', noun.plain);
}

function isOtherKind({ type }: NameView, noun: string): boolean {
  return WORK_KINDS.has(noun) || (type === 'place' ? FIRM_KINDS : PLACE_KINDS).has(noun);
}

/** "the village of": only places are called so, and "the home town of Gaddafi" is his. */
function placeNoun(view: NameView): Word | undefined {
  if (view.type === 'person') return undefined;
  const noun = view.before[1];
  return noun && isSpace(noun.gap) && PLACE_KINDS.has(noun.plain) ? noun : undefined;
}

/** "His horse, Gaddafi, won": between commas. */
function heldWord({ before: [word], text, end }: NameView): Word | undefined {
  return word && isComma(word.gap) && text[end] === ',' ? word : undefined;
}

/** "the film Tobruk", "her dog Putin"; but "to ship Haftar arms" is a verb. */
function isNamed(view: NameView, noun: Word): boolean {
  // With a capital it would be part of a longer name, which has a rule of its own.
  if (noun.text !== noun.text.toLowerCase() || !isSpace(noun.beyond)) return false;
  return view.before.slice(1, 4).some((word) => ARTICLES.has(word.text.toLowerCase()));
}
