/** What a text says that somebody is, right beside his name: a calling, a seat, a home, or what he does. */
import { AGENT, FIRM_KINDS, PLACE_KINDS, WORK_KINDS } from '../lexicon/kinds.ts';
import { NEUTRAL_ROLES, ROLE_TITLES } from '../lexicon/titles.ts';
import { isCapitalised, isComma, isSpace } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { hint, otherBearer, ownContextAt, ownSign, ownWord, tail, type NameView } from './name-view.ts';
import { phraseBehind, REACH, type Phrase } from './phrase-behind.ts';
import { regionIn } from './region-sign.ts';

const PARTY = /^\s*\((?:[DRI]|Rep|Dem|Lab|Con|LD)\.?[-–—,\s]\s*(\p{Lu}[\p{L}.\s]{1,16})\)/u;
const CLAUSE = /^,\s+who\s(?!is\s|was\s)[^.;:!?\n]*/u;
const MAX_HOME_WORDS = 4;

export function appositionOfPerson(view: NameView): Sign | undefined {
  return (
    seatBehind(view) ?? homeBehind(view) ?? callingInFront(view) ?? clauseBehind(view) ?? callingBehind(view)
  );
}

/** "Obama is a fishing town on the Sea of Japan". */
export function appositionOfSurname(view: NameView): Sign | undefined {
  // "told Haftar, the agency reported": what "the" begins may be another clause.
  const phrase = /^,\s+the\s/u.test(tail(view, 6)) ? undefined : phraseBehind(view);
  return phrase?.hasArticle && isThing(phrase) ? otherBearer('apposition', phrase.head) : undefined;
}

function isThing({ head }: Phrase): boolean {
  return PLACE_KINDS.has(head) || WORK_KINDS.has(head) || FIRM_KINDS.has(head);
}

/** Who bears a name that needs nothing is doubted, not denied. */
function another(view: NameView, detail: string): Sign {
  return view.needs === 'nothing' ? hint('apposition', detail) : otherBearer('apposition', detail);
}

/** ", the senator from Missouri", ", a carpenter", ", Republican of Missouri". */
function callingBehind(view: NameView): Sign | undefined {
  const phrase = phraseBehind(view);
  if (!phrase) return undefined;
  const known = phrase.words.filter((word) => ownContextAt(view, word.start));
  // A calling that fits ("an analyst") says only that nothing speaks against him; a name says more.
  const name = known.find((word) => isCapitalised(word.text));
  if (known.length > 0) return name && ownSign('apposition', name.text);
  const seat = phrase.words.find((word) => regionIn(view, [word])?.kind === 'subnational');
  if (seat && view.needs !== 'nothing') return otherBearer('apposition', seat.text);
  return isCalling(phrase) ? another(view, phrase.head) : undefined;
}

/** "the adviser" without more is somebody the reader knows, and anybody may be an aide. */
function isCalling(phrase: Phrase): boolean {
  if (phrase.bare || NEUTRAL_ROLES.has(phrase.head)) return false;
  return ROLE_TITLES.has(phrase.head) || (phrase.hasArticle && (AGENT.test(phrase.head) || isThing(phrase)));
}

/** "Jason Pack, who plays in a wedding band in Leeds,": nothing in it speaks for the entity, so that the sentence must. */
function clauseBehind(view: NameView): Sign | undefined {
  const clause = view.needs === 'nothing' ? null : CLAUSE.exec(tail(view, REACH));
  if (!clause) return undefined;
  const end = view.end + clause[0].length;
  const known = view.after.some((word) => word.start < end && ownContextAt(view, word.start));
  return known ? undefined : hint('apposition', 'who');
}

/** "Missouri’s attorney general, Eric Schmitt,": the calling may come first. */
function callingInFront(view: NameView): Sign | undefined {
  const word = view.before[0];
  if (view.needs === 'nothing' || !word || !isComma(word.gap)) return undefined;
  const plain = word.plain;
  if (!ROLE_TITLES.has(plain) || NEUTRAL_ROLES.has(plain)) return undefined;
  const known = view.before.slice(0, 4).some((one) => ownContextAt(view, one.start));
  return known ? undefined : otherBearer('apposition', plain);
}

/** "(R-Mo.)", "(D., R.I.)": the seat of a member of a parliament. */
function seatBehind(view: NameView): Sign | undefined {
  if (!view.after[0]?.gap.includes('(')) return undefined;
  const seat = PARTY.exec(tail(view, 30))?.[1]?.trim();
  if (seat === undefined) return undefined;
  // Two capitals are written with points elsewhere.
  const spellings = [seat, seat.replace(/\.$/u, ''), seat.replace(/^(\p{Lu})(\p{Lu})$/u, '$1.$2.')];
  return spellings.some((one) => ownWord(view, one)) ? ownSign('apposition', seat) : another(view, seat);
}

/** "Jack Reed of Portland, Oregon"; "Jack Reed of Rhode Island" is the senator. */
function homeBehind(view: NameView): Sign | undefined {
  const [link, ...rest] = view.after;
  if (!link || (link.text !== 'of' && link.text !== 'from') || !isSpace(link.gap)) return undefined;
  const end = rest.findIndex((word, i) => i === MAX_HOME_WORDS || !isCapitalised(word.text));
  const place = end < 0 ? rest : rest.slice(0, end);
  const known = place.find((word) => ownContextAt(view, word.start));
  if (known) return ownSign('apposition', known.text);
  const region = place.find((_, i) => regionIn(view, rest.slice(i))?.kind === 'subnational');
  return region && another(view, region.text);
}
