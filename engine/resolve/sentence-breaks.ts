/** Where sentences end, roughly: enough to tell "in the same sentence" without a dictionary of abbreviations. */
import { wordSet } from './lexicon/word-set.ts';
import { mayBeCapital } from './neighbour-words.ts';

/** End marks, perhaps closing quotes, and white space; or a CJK full stop. What stands around is looked at afterwards, in little text. */
const BREAK = /[.!?…]+["”’»)\]]*\s+|[。！？]|[؟]\s/g;
/** Words of one to four letters before a point that are titles or the like, not ends. */
const ABBREVIATIONS = wordSet(
  `Mr Mrs Ms Dr St Gen Lt Col Sgt Maj Capt Adm Sen Rep Gov Hon Prof Rev Jr Sr Inc Ltd vs No Sept Jan Feb Aug Oct Nov Dec U.S U.N D.C`,
);
/** Longer than any of them. */
const ABBREVIATION_UNITS = 8;

/** Start offsets of all sentences but the first. */
export function sentenceStarts(text: string): number[] {
  const starts: number[] = [];
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    const start = index + mark.length;
    if (
      !/^[.!?…]/.test(mark) ||
      (followsWord(text, index) && opensSentence(text, start) && !isAbbreviated(text, index))
    )
      starts.push(start);
  }
  return starts;
}

/** Two units of a word, or what closes a quotation or a bracket. */
function followsWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  if (/[A-Za-z0-9)\]"”»’]{2}$/.test(before)) return true;
  return /[^\0-\x7f]/.test(before) && /[\p{L}\p{N})\]"”»’]{2}$/u.test(before);
}

function opensSentence(text: string, at: number): boolean {
  return mayBeCapital(text.slice(at, at + 16).replace(/^["“«‘(¿¡]+/, ''));
}

function isAbbreviated(text: string, at: number): boolean {
  if (text[at] !== '.') return false;
  return ABBREVIATIONS.has(
    text
      .slice(Math.max(0, at - ABBREVIATION_UNITS), at)
      .split(/[\s(“"]/)
      .at(-1) ?? '',
  );
}
