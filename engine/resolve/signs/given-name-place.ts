/** The word where a given name would stand: the nearest before the surname that is no particle ("Asma al-Assad"). */
import { wordSet } from '../lexicon/word-set.ts';
import { isHyphen, isPointAndSpace, isSpace, type Word } from '../neighbour-words.ts';
import type { NameView } from './name-view.ts';

const PARTICLES = wordSet('al el as es ad ash an bin ibn ben de van von der la аль ас эль αλ ελ');

/** Undefined where more than space, a title's point or a hyphen lies between. */
export function givenNamePlace(view: NameView): Word | undefined {
  for (let i = 0; ; i++) {
    const word = view.before.at(i);
    if (!word) return undefined;
    const joined = isSpace(word.gap) || isPointAndSpace(word.gap) || isHyphen(word.gap);
    if (!joined) return undefined;
    if (!PARTICLES.has(word.plain)) return word;
  }
}
