/**
 * A bracket right behind a name that says which bearer is meant: "Kremlin (Novgorod)", "Blackwater (river, Essex)", "Obama
 * (Japan)"; and who rides a horse or plays a part: "1 Sputnik (L. Reed)". Other brackets ("Haftar (left)", "Tripoli (AFP)")
 * say nothing.
 */
import { FIRM_KINDS, PLACE_KINDS, WORK_KINDS } from '../lexicon/kinds.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isTitleCased, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { nameStartsAt, otherBearer, ownContextAt, refusal, tail, type NameView } from './name-view.ts';
import { regionIn } from './region-sign.ts';

const BRACKET = /^(?:['’]s)?\s\(([^()\n]{2,40})\)/u;
const RIDER = /^(?:(?:Mr|Mrs|Ms|Miss)\.? )?\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}[\p{L}'’-]+(?:, \d+)?$/u;
/** "opens with Tobruk (1967), in which Rock Hudson blows up a dump". */
const FILM =
  /^\s\(((?:19|20)\d\d)\),\s(?:in\swhich|with\s\p{Lu}|starring|directed|an?\s(?:\p{Ll}+\s){0,2}(?:film|movie|picture|thriller|comedy|western))(?!\p{L})/u;
/** Of a caption. */
const POSITIONS = wordSet(
  'left right centre center top bottom above below pictured seated standing front back middle',
);
/** "(New York: Harcourt, 1990)": where a book was published. */
const IMPRINT = /^\p{Lu}[\p{L}\s]+:\s/u;
/** The bracket of a dateline holds an agency. */
const DATELINE = /^\s*[-–—]/u;

export function gloss(view: NameView): Sign | undefined {
  if (view.text.charAt(view.end + 1) !== '(' || view.role === 'acronym') return undefined;
  const film = view.type === 'person' ? undefined : FILM.exec(tail(view, 32))?.[1];
  if (film !== undefined) return otherBearer('apposition', film);
  const found = BRACKET.exec(tail(view, 48));
  const inside = found?.[1];
  if (!found || inside === undefined || IMPRINT.test(inside)) return undefined;
  const end = view.end + found[0].length;
  const words = view.after.all().filter((word) => word.end < end);
  if (words.some((word) => ownContextAt(view, word.start))) return undefined;
  if (inside.startsWith('the one ')) return otherBearer('apposition', 'the one');
  if (RIDER.test(inside) || isTold(view, inside)) return otherBearer('apposition', inside);
  return whichOne(view, words) ?? entry(view, words, end);
}

/** "Blackwater (river, Essex)", "Obama (Japan)". */
function whichOne(view: NameView, words: readonly Word[]): Sign | undefined {
  const first = words.find(({ text }) => text !== 'the')?.text ?? '';
  const kind = first === 'state' || [PLACE_KINDS, WORK_KINDS, FIRM_KINDS].some((list) => list.has(first));
  return kind || regionIn(view, words) ? otherBearer('qualifier', first) : undefined;
}

function isTold(view: NameView, inside: string): boolean {
  return isCalling(view, inside) || isHouse(view, inside);
}

/** "Mr. Stevens (sound)", "Jo Becker (campaigner for child soldiers)": of several, the one who does that. */
function isCalling({ type, role, needs }: NameView, inside: string): boolean {
  if (type !== 'person' || needs === 'nothing') return false;
  const calling = role === 'short' ? /^\p{Ll}+$/u : /^(?:the\s)?\p{Ll}+(?:\s\p{Ll}+)*$/u;
  return calling.test(inside) && !POSITIONS.has(inside.split(' ')[0] ?? '');
}

const CREDITS = wordSet('reuters getty bloomberg magnum courtesy photo file archive');

/** "Kirkpatrick (Facebook)": of several, the one whose house or subject that is. */
function isHouse({ type, role, needs }: NameView, inside: string): boolean {
  const several = type === 'person' && needs !== 'nothing' && role === 'short';
  return several && /^\p{Lu}\p{Ll}{3,}$/u.test(inside) && !CREDITS.has(inside.toLowerCase());
}

/** In an index or a gazetteer each line has its bearer, and says nothing of the others. */
function entry(view: NameView, [first, second]: readonly Word[], end: number): Sign | undefined {
  if (view.needs === 'nothing' && view.type === 'place') return undefined;
  if (!first || second || !opensLine(view) || !isTitleCased(first.text) || nameStartsAt(view, first.start))
    return undefined;
  return DATELINE.test(view.text.slice(end, end + 3)) ? undefined : refusal('qualifier', first.text);
}

/** Nothing but a name of the list stands there. */
export function opensLine({ text, start }: NameView): boolean {
  return start === 0 || text[start - 1] === '\n';
}
