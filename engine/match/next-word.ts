/** The innermost loop: the next word that a name may begin with. It reads every character of a page, so it is bare. */
import { LOOK, WORD, charInfo, wordTable } from '../text/char-table.ts';
import { BEGINNING, SEED_PLACE, beginningOf, mayMatch, scatter, stepPlace } from './hash.ts';

/** No word is left. Other negative answers are -2 - offset of a unit that the caller has to look at. */
export const END = -1;

/** Answers where the word starts; puts its end and its hash into `word`. */
export function nextWord(text: string, from: number, tables: FirstWords): number {
  const table = wordTable;
  const { firstFilter, firstShift, word } = tables;
  const length = text.length;
  let i = from;
  for (;;) {
    let fold = 0;
    while (i < length && (fold = table[text.charCodeAt(i)]!) === 0) i++;
    if (i >= length) return END;
    if (fold === LOOK) return -2 - i;
    const start = i;
    let place = SEED_PLACE;
    do {
      place = stepPlace(place, fold);
      i++;
    } while (i < length && isFold((fold = table[text.charCodeAt(i)]!)));
    if (fold === LOOK && i < length && isWordUnit(text, i)) {
      // A letter met for the first time; it is known now.
      i = start;
      continue;
    }
    const hash = scatter(place);
    if (!mayMatch(firstFilter[hash >>> firstShift]!, hash)) continue;
    word[0] = i;
    word[1] = place;
    return start;
  }
}

/** Neither zero nor `LOOK`, in one comparison. */
function isFold(entry: number): boolean {
  return ((entry - 1) & 0xffff) < LOOK - 1;
}

/**
 * The same with a regular expression for the places worth a look. Negative answers other than `END` are -2 - offset
 * of a unit beyond ASCII.
 */
export function nextScanned(text: string, from: number, scanner: RegExp, tables: FirstWords): number {
  const table = wordTable;
  const { firstFilter, firstShift, word, beginnings } = tables;
  const length = text.length;
  let i = from;
  for (;;) {
    scanner.lastIndex = i;
    if (!scanner.test(text)) return END;
    const start = scanner.lastIndex - 1;
    const unit = text.charCodeAt(start);
    if (unit >= 0x80) return -2 - start;
    i = start + 1;
    if (start + BEGINNING < length && !mayBeginWith(text, start, beginnings)) continue;
    let place = stepPlace(SEED_PLACE, table[unit]!);
    let fold = 0;
    while (i < length && isFold((fold = table[text.charCodeAt(i)]!))) {
      place = stepPlace(place, fold);
      i++;
    }
    if (fold === LOOK && i < length && isWordUnit(text, i)) {
      i = start;
      continue;
    }
    const hash = scatter(place);
    if (!mayMatch(firstFilter[hash >>> firstShift]!, hash)) continue;
    // A capital inside a word: its word has been looked at, or begins with a letter that no name begins with.
    if (start > from && isFold(table[text.charCodeAt(start - 1)]!)) continue;
    word[0] = i;
    word[1] = place;
    return start;
  }
}

/** Could a name's first word begin with the letters that stand here? Turns away most capitals for a few look-ups. */
function mayBeginWith(text: string, start: number, beginnings: Uint8Array): boolean {
  if (beginnings.length === 0) return true;
  const table = wordTable;
  const second = table[text.charCodeAt(start + 1)]!;
  const third = table[text.charCodeAt(start + 2)]!;
  const fourth = table[text.charCodeAt(start + 3)]!;
  // Shorter words, and letters beyond ASCII, are left to the filter of whole words.
  if ((second | third | fourth) >= 0x80 || second === 0 || third === 0 || fourth === 0) return true;
  return beginnings[beginningOf(table[text.charCodeAt(start)]!, second, third, fourth)] === 1;
}

/** What the loops need to know of a gazetteer. */
interface FirstWords {
  readonly firstFilter: Int32Array;
  readonly firstShift: number;
  readonly word: Int32Array;
  readonly beginnings: Uint8Array;
}

/** The same for one word that is known to start here: may a name begin with it? Puts its end and hash into `word`. */
export function wordAt(text: string, start: number, tables: FirstWords): boolean {
  const { firstFilter, firstShift, word } = tables;
  let place = SEED_PLACE;
  let i = start;
  for (; i < text.length && isWordUnit(text, i); i++)
    place = stepPlace(place, wordTable[text.charCodeAt(i)]!);
  word[0] = i;
  word[1] = place;
  const hash = scatter(place);
  return mayMatch(firstFilter[hash >>> firstShift]!, hash);
}

function isWordUnit(text: string, offset: number): boolean {
  return (charInfo(text.charCodeAt(offset)) & WORD) !== 0;
}
