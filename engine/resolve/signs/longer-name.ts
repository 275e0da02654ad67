/** A listed name inside a longer unlisted one is not a mention, unless the longer one is a public body (convention 26). */
import { isCapitalised } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { longerLeft, SHIPS } from './longer-left.ts';
import { longerRight } from './longer-right.ts';
import { otherBearer, refusal, wordLeft, type NameView } from './name-view.ts';

export function longerName(view: NameView): Sign | undefined {
  const ship = wordLeft(view);
  // A ship is called by her name alone later on.
  if (ship && isCapitalised(ship.text) && SHIPS.has(ship.text)) return otherBearer('longer-name', ship.text);
  const word = longerRight(view) ?? longerLeft(view);
  return word === undefined ? undefined : refusal('longer-name', word);
}
