/**
 * The casing of a name in one number, so that a gazetteer can be exact about case without storing strings: two
 * spellings of one folded name have the same number when their words are cased alike.
 */
import { LOWER, UPPER, WORD, charInfo } from './char-table.ts';
import { isLineEnd } from './plain-text.ts';

/** The casings that nearly all names have. Zero and one are the gazetteer's marks for "any casing" and "capitals". */
const TITLE = 2;
const CAPITALS = 3;
const SMALL = 4;

const SMALL_WORD = 1;
const TITLE_WORD = 2;
const CAPITALS_WORD = 3;
/** Mixed words (McMaster) count from here, by the places of their capitals. */
const MIXED_WORD = 4;
/** Two multipliers, for capitals within a word and for words: with one, McX Y could pass for another pair of words. */
const LETTERS_PRIME = 0x01000193;
const WORDS_PRIME = 0x85ebca6b;

/** From the bit that says "capital" to the one that says "letter of a word". */
const UPPER_TO_WORD = 6;

/**
 * What the casing of a stretch depends on, gathered unit by unit: first whether capitals are where words begin and
 * nowhere else, then which kinds of letters there are at all. Whoever reads the text anyway can gather them by the way.
 */
export function titleFault(info: number, beginsWord: boolean): number {
  const upper = (info & UPPER) >>> UPPER_TO_WORD;
  return beginsWord ? upper ^ (info & WORD) : upper;
}

/** The casing, from what was gathered. The common ones are numbered; other stretches are read again and hashed. */
export function casingFrom(faults: number, flags: number, text: string, start: number, end: number): number {
  if (faults === 0) return TITLE;
  if ((flags & UPPER) === 0) return SMALL;
  return (flags & LOWER) === 0 ? CAPITALS : casingOfWords(text, start, end);
}

/** Casing of a stretch of plain text. Two different ones have the same number once in four thousand million pairs. */
export function casingOf(text: string, start: number, end: number): number {
  let faults = 0;
  let flags = 0;
  let inWord = false;
  for (let i = start; i < end; i++) {
    const info = charInfo(text.charCodeAt(i));
    faults |= titleFault(info, !inWord);
    flags |= info;
    inWord = (info & WORD) !== 0;
  }
  return casingFrom(faults, flags, text, start, end);
}

function casingOfWords(text: string, start: number, end: number): number {
  let casing = 1;
  for (let i = start; i < end;) {
    let wordEnd = i;
    while (wordEnd < end && charInfo(text.charCodeAt(wordEnd)) & WORD) wordEnd++;
    if (wordEnd > i) casing = Math.imul(casing, WORDS_PRIME) + casingOfWord(text, i, wordEnd);
    i = wordEnd + 1;
  }
  return casing | 0x8000_0000;
}

function casingOfWord(text: string, start: number, end: number): number {
  let flags = 0;
  let uppers = 0;
  let positions = 0;
  for (let i = start; i < end; i++) {
    const info = charInfo(text.charCodeAt(i));
    flags |= info;
    if (!(info & UPPER)) continue;
    uppers++;
    positions = Math.imul(positions, LETTERS_PRIME) + (i - start) + 1;
  }
  if (uppers === 0) return SMALL_WORD;
  if (uppers === 1 && positions === 1) return TITLE_WORD;
  return (flags & LOWER) === 0 ? CAPITALS_WORD : positions + MIXED_WORD;
}

export function isAllCaps(text: string, start: number, end: number): boolean {
  let uppers = 0;
  for (let i = start; i < end; i++) {
    const info = charInfo(text.charCodeAt(i));
    if (info & LOWER) return false;
    if (info & UPPER) uppers++;
  }
  return uppers > 0;
}

/** Up to a colon, or the place of a dateline; fewer letters would be an acronym. */
const LABEL = /^[^:]{5,40}?(?=[,–(])|^[^:]*(?=:)/;

/** Records of parliaments write speakers so: "Senator REED. Thank you", "I recognize Mr. REED." */
const SPEAKER = /\b(?:Mr|Ms|Mrs|Sen|Senator|Rep|General)\.?\s$/;
/** With a unit before it, to see that the title is a whole word. */
const TITLE_REACH = 10;

/**
 * Is a stretch of text in a line wholly in capitals, or in a label in capitals that opens its line ("SEN. REED: And …", "WHITE
 * HOUSE, Tenn. — The water …"), or right behind a speaker's title?
 * Remembers the line last asked about, because a text asks in order: without that, one endless line of capitals would be
 * read once per name in it.
 */
export function createCapsLines(text: string): (start: number) => boolean {
  let from = 0;
  let to = -1;
  let caps = false;
  return (start) => {
    if (SPEAKER.test(text.slice(Math.max(0, start - TITLE_REACH), start))) return true;
    if (start >= from && start < to) return caps;
    from = start;
    while (from > 0 && !isLineEnd(text.charCodeAt(from - 1))) from--;
    to = start;
    while (to < text.length && !isLineEnd(text.charCodeAt(to))) to++;
    const labelEnd = from + (LABEL.exec(text.slice(from, to))?.[0].length ?? 0);
    if (start < labelEnd && isAllCaps(text, from, labelEnd)) to = labelEnd;
    caps = isAllCaps(text, from, to);
    return caps;
  };
}
