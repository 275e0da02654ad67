/**
 * The innermost loops: the next word that a name may begin with. They read every character of a page, and on most pages
 * before the engine has compiled them, when each call costs: so they are bare, and `stepPlace` is written out.
 */
import { FOLD_MASK, OTHER, SPACE, WORD, charTable, learnChar } from '../text/char-table.ts';
import { SEED_PLACE, askBlock, scatter } from './hash.ts';

/** No word is left. Other negative answers are -2 - offset of a unit that the caller has to look at. */
export const END = -1;

/** What the loops need to know of a gazetteer. */
interface FirstWords {
  readonly firstFilter: Int32Array;
  readonly firstShift: number;
  readonly word: Int32Array;
}

/**
 * Answers where the word starts; puts its end and its hash into `word`. One loop for letters and for what stands
 * between them: with a loop for each, the processor guesses wrong twice a word, where once cannot be avoided.
 */
export function nextWord(text: string, from: number, tables: FirstWords): number {
  const table = charTable;
  // Fetched once: behind a call, they would be fetched for each word.
  const { firstFilter, firstShift } = tables;
  const length = text.length;
  let place = SEED_PLACE;
  let start = from;
  for (let i = from; i < length; i++) {
    const unit = text.charCodeAt(i);
    // Letters of ASCII, folded, without a look into the table.
    const letter = unit | 0x20;
    if ((letter - 0x61) >>> 0 < 26) {
      place = ((place << 5) | (place >>> 27)) ^ letter;
      continue;
    }
    const info = table[unit]! || learnChar(unit);
    if (info & WORD) {
      place = ((place << 5) | (place >>> 27)) ^ (info & FOLD_MASK);
      continue;
    }
    if (i > start) {
      const hash = scatter(place);
      if (askBlock(firstFilter[hash >>> firstShift]!, hash) !== 0) return note(tables, start, i, place);
      place = SEED_PLACE;
    }
    if (!(info & (SPACE | OTHER))) return -2 - i;
    start = i + 1;
  }
  if (start >= length) return END;
  const hash = scatter(place);
  return askBlock(firstFilter[hash >>> firstShift]!, hash) !== 0 ? note(tables, start, length, place) : END;
}

/** The same with a regular expression that passes over all that is not worth a look. */
export function nextScanned(text: string, from: number, scanner: RegExp, tables: FirstWords): number {
  const table = charTable;
  // Imported numbers are looked up, and checked, wherever they are used: here that would be once for each letter.
  const word = WORD;
  const fold = FOLD_MASK;
  const seed = SEED_PLACE;
  const { firstFilter, firstShift } = tables;
  const length = text.length;
  for (let i = from; ;) {
    scanner.lastIndex = i;
    scanner.test(text);
    const start = scanner.lastIndex;
    if (start >= length) return END;
    let place = seed;
    for (i = start; i < length; i++) {
      const unit = text.charCodeAt(i);
      const letter = unit | 0x20;
      if ((letter - 0x61) >>> 0 < 26) {
        place = ((place << 5) | (place >>> 27)) ^ letter;
        continue;
      }
      const info = table[unit]! || learnChar(unit);
      if (!(info & word)) break;
      place = ((place << 5) | (place >>> 27)) ^ (info & fold);
    }
    if (i === start) return -2 - start;
    const hash = scatter(place);
    if (askBlock(firstFilter[hash >>> firstShift]!, hash) === 0) continue;
    // A stop inside a word whose beginning was no stop: no name begins like that.
    if (start === from || !isWordUnit(text, start - 1)) return note(tables, start, i, place);
  }
}

function note({ word }: FirstWords, start: number, end: number, place: number): number {
  word[0] = end;
  word[1] = place;
  return start;
}

function isWordUnit(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return ((charTable[unit]! || learnChar(unit)) & WORD) !== 0;
}
