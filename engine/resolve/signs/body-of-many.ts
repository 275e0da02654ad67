/** Institutions, however well known, of which a text says that there are several: "a State Department for Livestock". */
import { CALENDAR } from '../lexicon/openers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Sign } from '../reading.ts';
import { followsA, isEnglish } from './determiner.ts';
import { front, nameStartsAt, otherBearer, ownContextAt, refusal, tail, type NameView } from './name-view.ts';

export function bodyOfMany(view: NameView): Sign | undefined {
  if (isQuotedOne(view) || isOneFor(view) || isOneOfMany(view)) return otherBearer('common-noun', 'a');
  if (isInAnother(view)) return otherBearer('qualifier', 'which in');
  if (isAlive(view)) return otherBearer('common-noun', 'alive');
  if (isOfIts(view)) return otherBearer('qualifier', 'of its');
  if (isOfAnotherPlace(view)) return refusal('longer-name', 'of');
  return isOneKnown(view) ? refusal('common-noun', 'known') : undefined;
}

/** "the Central Command of its army": not of the state whose body the name is. */
const OF_ITS =
  /^\sof\s(?:its|their|his|her|our|my)\s(?:own\s)?(?:army|navy|armed|military|forces|parliament|legislature|government|state|country|province)(?!\p{L})/u;

function isOfIts(view: NameView): boolean {
  return view.type === 'organization' && view.role !== 'acronym' && OF_ITS.test(tail(view, 30));
}

/** "by then Isis was deaf": of a dog; but "was deaf to all pleas". */
const ALIVE =
  /^\s(?:is|was)\s(?:old\sand\s)?(?:deaf|lame|asleep|pregnant|hungry|spayed|neutered|barking|purring)(?:\s*[.,;:!?]|\sand\s)/;

function isAlive(view: NameView): boolean {
  return view.needs !== 'nothing' && ALIVE.test(tail(view, 30));
}

/** "(The Times of Joplin, a freesheet)": for short no institution is called after another place. */
function isOfAnotherPlace(view: NameView): boolean {
  if (view.type !== 'organization' || view.needs !== 'full-name') return false;
  const place = view.after.at(1);
  if (!place || !/^\sof\s\p{Lu}\p{Ll}/u.test(tail(view, 6)) || CALENDAR.has(place.plain)) return false;
  return !ownContextAt(view, place.start) && !nameStartsAt(view, place.start);
}

/** "A “White House” stands on the embankment". */
function isQuotedOne(view: NameView): boolean {
  return isEnglish(view) && /\b[Aa]n?\s[“"‘]$/.test(front(view, 5)) && /^[”"’]/.test(tail(view, 1));
}

const WITHIN = wordSet('in inside at into outside behind near');

/** "He has slept in a White House (Herne Bay, five rooms)": but "a White House in chaos", "a Kremlin source". */
function isOneOfMany(view: NameView): boolean {
  const closed = /^\s?[.,;:!?(]/.test(tail(view, 2));
  const common = view.needs === 'nothing' && view.role !== 'acronym' && view.reach === 'general';
  return common && closed && followsA(view) && WITHIN.has(view.before.at(1)?.plain ?? '');
}

/** "There is a State Department for Livestock". */
function isOneFor(view: NameView): boolean {
  return view.role !== 'acronym' && followsA(view) && /^\sfor\s\p{Lu}/u.test(tail(view, 7));
}

/** "The Pentagon he knows best is a shopping centre", "the Kremlin, meaning the one in Kazan". */
const KNOWN =
  /^\s(?:he|she|I|we|they|you)\s(?:knows?|knew|means?|meant|liked?|likes|prefers?|preferred)(?!\p{L})|^,\s(?:meaning|I\smean|that\sis)\s(?:the\sone|that)\s(?:in|at|of|on)\s/u;

function isOneKnown(view: NameView): boolean {
  if (view.role === 'acronym' || !KNOWN.test(tail(view, 36))) return false;
  return !view.after.all().some(({ start }) => ownContextAt(view, start));
}

/** "The National Security Council, which in Kenya is chaired by the president": so nobody tells of his own. */
function isInAnother(view: NameView): boolean {
  if (view.role === 'acronym' || !/^,\swhich\sin\s\p{Lu}/u.test(tail(view, 12))) return false;
  const place = view.after.at(2);
  return place !== undefined && !ownContextAt(view, place.start);
}
