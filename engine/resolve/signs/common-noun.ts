/**
 * A proper name used like a common noun names no one in particular: "Which Tripoli?", "another Tripoli", "the Tripoli of
 * the north", "Powell the general", "a barge called Tripoli". (Conventions 27, 30.)
 */
import { AGENT, PLACE_KINDS } from '../lexicon/kinds.ts';
import { ROLE_TITLES } from '../lexicon/titles.ts';
import { isSpace, plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { otherBearer, ownSign, plainLeft, refusal, tail, wordLeft, type NameView } from './name-view.ts';

const NAMING = /^(?:named|called|nicknamed)$/u;
const COUNTING = /^(?:another|this|every|each)$/u;
/** What cannot be the noun that a name in front of it describes: "the Blackwater is low", but "the Blackwater men". */
const NO_NOUN =
  /^\s*(?:[.,;:!?)”"]|$)|^\s+(?:is|was|are|were|has|had|will|would|can|could|itself|and|or|in|at|on|to|from|of|with|by|for|which|that|where|when|after|before|until|does|did|who)(?=[\s,.;])/u;
/** "a Moscow (also Pennsylvania)", "a Belarus 250", "a Moscow with one light"; but "a Libya at peace". */
const A_THING = /^\s*[(.;,!?]|^\s+(?:\d|with\s|and\s+an?\s)/u;
/** "the second Tripoli", of ships and towns. */
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|last|next|original|biblical)$/u;
/** "His Tobruk is a car park": a director’s; but "his Libya policy". */
const POSSESSIVE = /^(?:his|her|my|your|their)$/u;
const DETERMINER =
  /^(?:the|one|two|three|another|any|every|each|these|those|some|un|une|ein|eine|uno|una|um|uma|which|what|quel|quelle|welches|quale|que)$/u;
/** "the Trump administration", "a Haftar ally", "the Trump–Putin call": attributive use still names him (convention 20). */
const ATTRIBUTIVE = /^[\s\-–—]+[\p{L}“"]|^['’]s?\s/u;

export function commonNoun(view: NameView): Sign | undefined {
  if (view.role === 'acronym' || view.shape !== 'plain') return undefined;
  const naming = namedSo(view);
  if (naming !== undefined) return refusal('common-noun', naming);
  if (view.type === 'place') return placeCounted(view);
  if (view.type === 'person') return view.role === 'short' ? personCounted(view) : fullNameCounted(view);
  return bodyDated(view) ?? articled(view) ?? bodyCounted(view);
}

/** "a barge called the Tripoli", "a kebab shop named Haftar's"; institutions are called by their own names. */
function namedSo(view: NameView): string | undefined {
  if (view.type === 'organization') return undefined;
  const [left, further] = view.before;
  const before = plainLeft(view);
  // "a captain called Gaddafi" is a person as he is.
  const noun = plainForm(further?.text ?? '');
  if (view.type === 'person' && isPersonNoun(noun)) return undefined;
  if (view.type === 'place' && isPlaceNoun(noun, plainForm(view.before[2]?.text ?? ''))) return undefined;
  if (NAMING.test(before)) return before;
  const second = before === 'the' && left && further && isSpace(further.gap) ? plainForm(further.text) : '';
  return NAMING.test(second) ? second : undefined;
}

function isEnglishA(view: NameView): boolean {
  const english = view.textLang === undefined || view.textLang === 'en';
  return english && /^an?$/iu.test(wordLeft(view)?.text ?? '');
}

/** "the country now called Belarus", "a port called Tobruk". */
function isPlaceNoun(noun: string, further: string): boolean {
  return [noun, further].some(
    (one) =>
      PLACE_KINDS.has(one) || /^(?:country|state|nation|region|capital|land|place|port|republic)$/u.test(one),
  );
}

function isPersonNoun(plain: string): boolean {
  return (
    ROLE_TITLES.has(plain) ||
    AGENT.test(plain) ||
    /^(?:man|woman|boy|girl|person|somebody|someone|brother|sister|friend|one)$/u.test(plain)
  );
}

function placeCounted(view: NameView): Sign | undefined {
  const before = plainLeft(view);
  const counted =
    (COUNTING.test(before) && (before === 'another' || NO_NOUN.test(tail(view, 24)))) ||
    isAsked(view, before) ||
    (before === 'the' &&
      takesNoArticle(view) &&
      NO_NOUN.test(tail(view, 24)) &&
      !/^\s+of\s/u.test(tail(view, 4))) ||
    (POSSESSIVE.test(before) && /^\s*[.,;:!?]|^\s+(?:is|was|has|had|looks)\s/u.test(tail(view, 10))) ||
    (ORDINAL.test(before) && plainForm(view.before[1]?.text ?? '') === 'the') ||
    (isEnglishA(view) && isAThing(view)) ||
    (before === 'the' && /^\s+of\s+(?:the\s)?\p{L}/u.test(tail(view, 24)));
  return counted ? refusal('common-noun', before) : undefined;
}

/** A country may be spoken of so ("a Libya at peace"); a place that needs context is one of several then. */
function isAThing(view: NameView): boolean {
  return A_THING.test(tail(view, 8)) || (view.needs !== 'nothing' && NO_NOUN.test(tail(view, 24)));
}

/** "Which Tripoli?", but not "a fiction to which Britain signed". */
function isAsked(view: NameView, before: string): boolean {
  return before === 'which' && (view.before[0]?.text === 'Which' || /^\s*\?/u.test(tail(view, 4)));
}

/** "The Belarus was sold in the Dakotas": a place of one word that needs nothing has no article in English, unless in the plural. */
function takesNoArticle(view: NameView): boolean {
  const english = view.textLang === undefined || view.textLang === 'en';
  return (
    english &&
    view.needs === 'nothing' &&
    !view.surface.endsWith('s') &&
    /^\p{Lu}\p{Ll}+$/u.test(view.surface)
  );
}

function personCounted(view: NameView): Sign | undefined {
  const before = plainLeft(view);
  const rest = tail(view, 24);
  const attributive =
    view.needs === 'nothing' &&
    ATTRIBUTIVE.test(rest) &&
    !(/^(?:the|an?)$/u.test(before) && NO_NOUN.test(rest));
  if ((DETERMINER.test(before) || isEnglishA(view)) && !attributive) return refusal('common-noun', before);
  const epithet = view.needs !== 'nothing' && /^\s+the\s+\p{Ll}/u.test(rest) ? view.after[1] : undefined;
  if (!epithet) return undefined;
  return view.ownContextAt(epithet.start)
    ? ownSign('role-in-front', epithet.text)
    : refusal('common-noun', epithet.text);
}

/** "a Vladimir Yakunin who had played the accordion": one of several; but "a Donald Trump rally". */
function fullNameCounted(view: NameView): Sign | undefined {
  const counted = (isEnglishA(view) || plainLeft(view) === 'another') && NO_NOUN.test(tail(view, 24));
  return counted ? otherBearer('common-noun', plainLeft(view)) : undefined;
}

/** "Which House of Representatives has a mace?", "Our own House of Representatives". */
function bodyCounted(view: NameView): Sign | undefined {
  if (view.needs === 'nothing') return undefined;
  const before = plainLeft(view) === 'own' ? plainForm(view.before[1]?.text ?? '') : plainLeft(view);
  const counted = /^(?:our|your|their|my|every|each|another)$/u.test(before) || isAsked(view, before);
  return counted ? refusal('common-noun', before) : undefined;
}

/** "the Sputnik of 1957". */
function bodyDated(view: NameView): Sign | undefined {
  const dated =
    view.needs !== 'nothing' && plainLeft(view) === 'the' && /^\s+of\s+(?:the\s|\d)/u.test(tail(view, 24));
  return dated ? refusal('common-noun', 'of') : undefined;
}

/** Firms and groups have no article: "the Blackwater itself" is a river, "the Isis" another; "the Blackwater men" are of the firm. */
function articled(view: NameView): Sign | undefined {
  const single =
    view.type === 'organization' && view.needs === 'context' && /^\p{Lu}\p{Ll}+$/u.test(view.surface);
  if (!single || plainLeft(view) !== 'the') return undefined;
  return NO_NOUN.test(tail(view, 24)) ? otherBearer('common-noun', 'the') : undefined;
}
