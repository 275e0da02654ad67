/** A place used like a common noun: "another Tripoli", "the Tripoli of the north", "a Belarus 250", "The Belarus was sold". */
import { OPENERS } from '../lexicon/openers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isTitleCased } from '../neighbour-words.ts';
import { followsA, isAskedFor, isEnglish, isTheSecond, standsAsNoun } from './determiner.ts';
import { plainLeft, tail, type NameView } from './name-view.ts';

const COUNTING = wordSet('this every each');
/** "to go to that Moscow"; but "said that Moscow". */
const POINTING = wordSet('in to from of for about');
/** "the second Tripoli", of ships and towns. */
const ORDINALS = wordSet('first second third fourth fifth sixth last next original biblical');
/** "His Tobruk is a car park": a director’s; but "his Libya policy". */
const POSSESSIVES = wordSet('his her my your their');
/** "a Moscow (also Pennsylvania)", "a Belarus 250", "a Moscow with one light"; but "a Libya at peace". */
const A_THING = /^\s*[(.;,!?]|^\s+(?:\d|with\s|and\s+an?\s)/u;

/** Is the place one of several, or a thing? */
export function isCountedPlace(view: NameView): boolean {
  const before = plainLeft(view);
  if (before === 'another' || isAskedFor(view)) return true;
  if (view.needs !== 'nothing' && isTheSecond(view)) return true;
  if (view.needs !== 'nothing' && isForeignThing(view, before)) return true;
  if (before === 'the') return isArticled(view);
  // "For sale: one Belarus, 1984"; but "one Libya, united" has no year and no price.
  if (before === 'one') return /^,\s\d/u.test(tail(view, 4));
  if (COUNTING.has(before) || before === 'that') return isPointedAt(view, before);
  if (POSSESSIVES.has(before)) return /^\s*[.,;:!?]|^\s+(?:is|was|has|had|looks)\s/u.test(tail(view, 10));
  if (ORDINALS.has(before)) return isNth(view);
  return followsA(view) && isThing(view);
}

/** "the second Tripoli"; but "the next England manager". */
function isNth(view: NameView): boolean {
  return view.before.at(1)?.plain === 'the' && (view.needs !== 'nothing' || standsAsNoun(view));
}

/** "steigt in seinen Golf", "zijn oude Golf". */
const FOREIGN_POSSESSIVES = wordSet(
  'sein seinen seinem seinen mein meinen meinem ihren ihrem unseren unserem zijn haar mijn',
);
const ONE = wordSet('una une uma eine μια одна');
/** "υπάρχει μια Τρίπολη που": one of which something is told. */
const TOLD = /^\s(?:que|qui|που|che|die|которая|яка|en|στην|στη|в)\s/u;

function isForeignThing(view: NameView, before: string): boolean {
  if (isEnglish(view) || view.text[view.end] === '-') return false;
  if (ONE.has(before)) return TOLD.test(tail(view, 10));
  if (FOREIGN_POSSESSIVES.has(before)) return true;
  // "in seinem alten Golf"; in "mit seinen in Tripolis stationierten Leuten" there is a preposition, and Dutch "zijn" is "are" as well.
  const further = view.before.at(1)?.plain ?? '';
  return FOREIGN_POSSESSIVES.has(further) && further !== 'zijn' && !OPENERS.has(before);
}

/** "In this Moscow she shovels", "to go to that Moscow". */
function isPointedAt(view: NameView, before: string): boolean {
  if (before === 'that') return POINTING.has(view.before.at(1)?.plain ?? '') && standsAsNoun(view);
  return standsAsNoun(view) || /^\s(?:s?he|they|we|I|it|you)\s/u.test(tail(view, 6));
}

/** "the Afghanistan and Iraq wars". */
const SHARED_NOUN = /^\s(?:and|or)\s(?:the\s)?\p{Lu}[\p{L}’'-]*\s\p{Ll}/u;
const OF = /^\s+of\s+(?:the\s)?\p{L}/u;
/** "the Libya of the north", "the Switzerland of Africa": another place is likened to it. */
const OF_ELSEWHERE = /^\s+of\s+(?:the\s)?(?:\p{Lu}|north|south|east|west|desert|sea|world)/u;

/** "the Libya of the interregnum", "the Egypt of my youth" are the place itself, at a time. */
function isOwnPart(rest: string): boolean {
  return !OF_ELSEWHERE.test(rest);
}

function isArticled(view: NameView): boolean {
  const rest = tail(view, 24);
  if (SHARED_NOUN.test(tail(view, 40))) return false;
  // "accused the United States of": some names of several words have the article.
  if (OF.test(rest)) return !/\s/u.test(view.surface) && !(view.needs === 'nothing' && isOwnPart(rest));
  return takesNoArticle(view) && standsAsNoun(view) && !/^\s+of\s/u.test(rest);
}

/** A country may be spoken of so ("a Libya at peace"); a place that needs context is one of several then. */
function isThing(view: NameView): boolean {
  return A_THING.test(tail(view, 8)) || (view.needs !== 'nothing' && standsAsNoun(view));
}

/** A place of one word that needs nothing has no article in English, unless it is a plural. */
function takesNoArticle(view: NameView): boolean {
  const single = isTitleCased(view.surface) && !/[^ui]s$/u.test(view.surface);
  return single && isEnglish(view) && view.needs === 'nothing';
}
