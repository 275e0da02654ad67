/** Where sentences end, roughly: enough to tell "in the same sentence" without a dictionary of abbreviations. */
import { wordSet } from './lexicon/word-set.ts';
import { mayBeCapital } from './neighbour-words.ts';

/** Longer brackets are sentences of their own. */
const BRACKET_UNITS = 160;
/** Where a sentence, or a clause that could be one, may end. What stands around is looked at by hand: an expression for all of it leaves an object a match. */
const MARK = /[.!?…。！？؟;]/g;
const LATIN_MARKS = '.!?…';
const CLOSING = '"”’»)]';
const OPENING = '"“«‘(¿¡';
/** Words of one to four letters before a point that are titles or the like, not ends. */
const ABBREVIATIONS = wordSet(
  `Mr Mrs Ms Dr St Gen Lt Col Sgt Maj Capt Adm Sen Rep Gov Hon Prof Rev Jr Sr Inc Ltd vs No Sept Jan Feb Aug Oct Nov Dec U.S U.N D.C`,
);
/** Longer than any of them. */
const ABBREVIATION_UNITS = 8;
/** Quotation marks that a sentence may open with, and its first letter. */
const SENTENCE_HEAD_UNITS = 16;

/**
 * Answers the ordinal of the sentence at an offset, which must not be less than the one asked for before. Looks no further than it is
 * asked: what comes behind the last name is of no interest.
 */
export function sentenceCounter(text: string): (offset: number) => number {
  let sentence = -1;
  let nextStart = -1;
  let from = 0;
  const findNext = (): number => {
    for (MARK.lastIndex = from; MARK.test(text);) {
      const start = startBehind(text, MARK.lastIndex - 1);
      from = MARK.lastIndex;
      if (start > 0) return start;
    }
    from = text.length;
    return Infinity;
  };
  return (offset) => {
    for (; nextStart <= offset; sentence++) nextStart = findNext();
    return sentence;
  };
}

/** End marks, perhaps closing quotes, and white space; or a CJK full stop. Zero where no sentence begins; moves `MARK` on. */
function startBehind(text: string, at: number): number {
  const mark = text.charAt(at);
  if (mark === ';') return isBlank(text, at + 1) && !isInBracket(text, at) ? at + 2 : 0;
  if (mark === '؟') return isBlank(text, at + 1) ? at + 2 : 0;
  if (!LATIN_MARKS.includes(mark)) return at + 1;
  const space = runEnd(text, runEnd(text, at, LATIN_MARKS), CLOSING);
  MARK.lastIndex = space;
  let start = space;
  while (isBlank(text, start)) start++;
  const opens = start > space && opensSentence(text, start);
  return opens && followsWord(text, at) && !isAbbreviated(text, at) ? start : 0;
}

/** "(Arabic: …; also spelled …)": what a bracket tells of one name. */
function isInBracket(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BRACKET_UNITS), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function runEnd(text: string, from: number, signs: string): number {
  let end = from;
  while (end < text.length && signs.includes(text.charAt(end))) end++;
  return end;
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0xa0 && /\s/.test(text.charAt(at)));
}

/** Two units of a word, or what closes a quotation or a bracket. */
function followsWord(text: string, at: number): boolean {
  if (isPlainWordUnit(text.charCodeAt(at - 1)) && isPlainWordUnit(text.charCodeAt(at - 2))) return true;
  const before = text.slice(Math.max(0, at - 4), at);
  if (/[A-Za-z0-9)\]"”»’]{2}$/.test(before)) return true;
  return /[^\0-\x7f]/.test(before) && /[\p{L}\p{N})\]"”»’]{2}$/u.test(before);
}

function isPlainWordUnit(unit: number): boolean {
  return ((unit | 0x20) - 0x61) >>> 0 < 26 || (unit >= 0x30 && unit <= 0x39);
}

function opensSentence(text: string, at: number): boolean {
  return mayBeCapital(text.slice(runEnd(text, at, OPENING), at + SENTENCE_HEAD_UNITS));
}

function isAbbreviated(text: string, at: number): boolean {
  if (text[at] !== '.') return false;
  const from = Math.max(0, at - ABBREVIATION_UNITS);
  let start = at;
  while (start > from && !isBlank(text, start - 1) && !'(“"'.includes(text.charAt(start - 1))) start--;
  return ABBREVIATIONS.has(text.slice(start, at));
}
