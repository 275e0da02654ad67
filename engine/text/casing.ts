/**
 * The casing of a name in one number, so that a gazetteer can be exact about case without storing strings: two
 * spellings of one folded name have the same number when their words are cased alike.
 */
import { LOWER, UPPER, WORD, charInfo, charTable } from './char-table.ts';
import { isLineEnd } from './plain-text.ts';

const LOWER_WORD = 1;
const TITLE_WORD = 2;
const UPPER_WORD = 3;
/** Mixed words count from here, by the places of their capitals. */
const MIXED_WORD = 4;
const HASH_PRIME = 0x01000193;

/**
 * Casing of a stretch of plain text. Two names of up to twelve words, none of them mixed like McMaster, have the same
 * number only if they are cased alike; beyond that, in all likelihood.
 */
export function casingOf(text: string, start: number, end: number): number {
  const table = charTable;
  let casing = 1;
  let uppers = 0;
  let lowers = 0;
  let positions = 0;
  let wordStart = start;
  for (let i = start; i <= end; i++) {
    const info = i < end ? table[text.charCodeAt(i)]! : 0;
    if (info & WORD) {
      if (info & LOWER) lowers++;
      else if (info & UPPER) {
        uppers++;
        positions = Math.imul(positions, HASH_PRIME) + (i - wordStart) + 1;
      }
      continue;
    }
    if (i > wordStart) casing = Math.imul(casing, 5) + wordCasing(uppers, lowers, positions);
    wordStart = i + 1;
    uppers = lowers = positions = 0;
  }
  // Zero and one are the gazetteer's marks for "any casing" and "capitals".
  return casing | 0x8000_0000;
}

function wordCasing(uppers: number, lowers: number, positions: number): number {
  if (uppers === 0) return LOWER_WORD;
  if (uppers === 1 && positions === 1) return TITLE_WORD;
  return lowers === 0 ? UPPER_WORD : positions + MIXED_WORD;
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

/**
 * Is a stretch of text in a line wholly in capitals? Remembers the line last asked about, because a text asks in
 * order: without that, one endless line of capitals would be read once per name in it.
 */
export function createCapsLines(text: string): (start: number) => boolean {
  let from = 0;
  let to = -1;
  let caps = false;
  return (start) => {
    if (start >= from && start < to) return caps;
    from = start;
    while (from > 0 && !isLineEnd(text.charCodeAt(from - 1))) from--;
    to = start;
    while (to < text.length && !isLineEnd(text.charCodeAt(to))) to++;
    caps = isAllCaps(text, from, to);
    return caps;
  };
}
