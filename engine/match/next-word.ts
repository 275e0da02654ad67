/** The innermost loop: the next word that a name may begin with. It reads every character of a page, so it is bare. */
import { LOOK, WORD, charInfo, wordTable } from '../text/char-table.ts';
import { SEED_PLACE, mayMatch, scatter, stepPlace } from './hash.ts';

/** No word is left. Other negative answers are -2 - offset of a unit that the caller has to look at. */
export const END = -1;

/** Answers where the word starts; puts its end and its hash into `word`. */
export function nextWord(text: string, from: number, filter: Int32Array, shift: number, word: Int32Array): number {
  const table = wordTable;
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
    } while (i < length && (fold = table[text.charCodeAt(i)]!) !== 0 && fold !== LOOK);
    if (fold === LOOK && i < length && isWordUnit(text, i)) {
      // A letter met for the first time; it is known now.
      i = start;
      continue;
    }
    const hash = scatter(place);
    if (!mayMatch(filter[hash >>> shift]!, hash)) continue;
    word[0] = i;
    word[1] = place;
    return start;
  }
}

/** The same for one word that is known to start here: may a name begin with it? Puts its end and hash into `word`. */
export function wordAt(text: string, start: number, filter: Int32Array, shift: number, word: Int32Array): boolean {
  const table = wordTable;
  const length = text.length;
  let place = SEED_PLACE;
  let i = start;
  while (i < length) {
    let fold = table[text.charCodeAt(i)]!;
    if (fold === LOOK && isWordUnit(text, i)) fold = table[text.charCodeAt(i)]!;
    if (fold === 0 || fold === LOOK) break;
    place = stepPlace(place, fold);
    i++;
  }
  word[0] = i;
  word[1] = place;
  const hash = scatter(place);
  return mayMatch(filter[hash >>> shift]!, hash);
}

function isWordUnit(text: string, offset: number): boolean {
  return (charInfo(text.charCodeAt(offset)) & WORD) !== 0;
}
