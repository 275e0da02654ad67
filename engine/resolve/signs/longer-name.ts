/** A listed name inside a longer unlisted one is not a mention, unless the longer one is a public body (convention 26). */
import { isCapitalised, isPointAndSpace, isSpace } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { longerLeft, SHIPS } from './longer-left.ts';
import { longerRight } from './longer-right.ts';
import { otherBearer, refusal, tail, type NameView } from './name-view.ts';

const SHIP_BEHIND = /^[’'”"」』》〉](호|号|號)/u;

/** "HMS", "H.M.S."; in Korean and Chinese a syllable behind the quotation marks. */
function shipInFront(view: NameView): string | undefined {
  const word = view.before.at(0);
  if (word && (isSpace(word.gap) || isPointAndSpace(word.gap)) && isCapitalised(word.text)) {
    const letters = word.text.replaceAll('.', '');
    if (SHIPS.has(letters)) return letters;
  }
  // Syllables and ideographs.
  const mayBe = view.type !== 'thing' && view.text.charCodeAt(view.end + 1) > 0x5000;
  return mayBe ? SHIP_BEHIND.exec(tail(view, 3))?.[1] : undefined;
}

export function longerName(view: NameView): Sign | undefined {
  const ship = shipInFront(view);
  // A ship is called by her name alone later on.
  if (ship !== undefined) return otherBearer('longer-name', ship);
  const word = longerRight(view) ?? longerLeft(view);
  return word === undefined ? undefined : refusal('longer-name', word);
}
