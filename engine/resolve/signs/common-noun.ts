/**
 * A proper name used like a common noun names no one in particular: "Which Tripoli?", "another Tripoli", "the Tripoli of
 * the north", "Powell the general", "a barge called Tripoli". (Conventions 27, 30.)
 */
import { AGENT } from '../lexicon/kinds.ts';
import { ROLE_TITLES } from '../lexicon/titles.ts';
import { isSpace, plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { otherBearer, plainLeft, refusal, tail, type NameView } from './name-view.ts';

const NAMING = /^(?:named|called|nicknamed)$/u;
const COUNTING = /^(?:which|another)$/u;
/** "the second Tripoli", of ships and towns. */
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|last|next|original|biblical)$/u;
/** "His Tobruk is a car park": a director’s; but "his Libya policy". */
const POSSESSIVE = /^(?:his|her|my|your|their)$/u;
const DETERMINER =
  /^(?:a|an|the|one|two|three|another|any|every|each|these|those|some|un|une|ein|eine|uno|una|um|uma|which|what|quel|quelle|welches|quale|que)$/u;
/** "the Trump administration", "a Haftar ally", "the Trump–Putin call": attributive use still names him (convention 20). */
const ATTRIBUTIVE = /^[\s\-–—]+[\p{L}“"]|^['’]s?\s/u;

export function commonNoun(view: NameView): Sign | undefined {
  if (view.role === 'acronym' || view.shape !== 'plain') return undefined;
  const naming = namedSo(view);
  if (naming !== undefined) return refusal('common-noun', naming);
  if (view.type === 'place') return placeCounted(view);
  if (view.type === 'person') return view.role === 'short' ? personCounted(view) : undefined;
  return bodyDated(view) ?? articled(view);
}

/** "a barge called the Tripoli", "a kebab shop named Haftar's"; institutions are called by their own names. */
function namedSo(view: NameView): string | undefined {
  if (view.type === 'organization') return undefined;
  const [left, further] = view.before;
  const before = plainLeft(view);
  // "a captain called Gaddafi" is a person as he is.
  if (view.type === 'person' && isPersonNoun(plainForm(further?.text ?? ''))) return undefined;
  if (NAMING.test(before)) return before;
  const second = before === 'the' && left && further && isSpace(further.gap) ? plainForm(further.text) : '';
  return NAMING.test(second) ? second : undefined;
}

function isEnglishA(view: NameView): boolean {
  const english = view.textLang === undefined || view.textLang === 'en';
  return english && /^an?$/iu.test(view.before[0]?.text ?? '');
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
    COUNTING.test(before) ||
    (POSSESSIVE.test(before) && /^\s*[.,;:!?]|^\s+(?:is|was|has|had|looks)\s/u.test(tail(view, 10))) ||
    (ORDINAL.test(before) && plainForm(view.before[1]?.text ?? '') === 'the') ||
    (isEnglishA(view) && /^\s*[(.;,!?]/u.test(tail(view, 4))) ||
    (before === 'the' && /^\s+of\s+(?:the\s)?\p{L}/u.test(tail(view, 24)));
  return counted ? refusal('common-noun', before) : undefined;
}

function personCounted(view: NameView): Sign | undefined {
  const before = plainLeft(view);
  const attributive = view.needs === 'nothing' && ATTRIBUTIVE.test(tail(view, 24));
  if (DETERMINER.test(before) && !attributive) return refusal('common-noun', before);
  const epithet = view.needs !== 'nothing' && /^\s+the\s+\p{Ll}/u.test(tail(view, 24));
  return epithet ? refusal('common-noun', 'the') : undefined;
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
  return /^\s*(?:[.,;:!?)”"]|$)|^\s+(?:is|was|has|had|itself|and|or|in|at|on|to|from|which|that|where|by)(?=[\s,.;])/u.test(
    tail(view, 24),
  )
    ? otherBearer('common-noun', 'the')
    : undefined;
}
