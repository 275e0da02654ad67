/** Institutions, however well known, of which a text says that there are several: "a State Department for Livestock". */
import { wordSet } from '../lexicon/word-set.ts';
import type { Sign } from '../reading.ts';
import { followsA, isEnglish } from './determiner.ts';
import { front, otherBearer, ownContextAt, refusal, tail, type NameView } from './name-view.ts';

export function bodyOfMany(view: NameView): Sign | undefined {
  if (isQuotedOne(view) || isOneFor(view) || isOneOfMany(view)) return otherBearer('common-noun', 'a');
  if (isInAnother(view)) return otherBearer('qualifier', 'which in');
  return isOneKnown(view) ? refusal('common-noun', 'known') : undefined;
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
