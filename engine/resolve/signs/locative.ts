/** A preposition of place in front: "in London" is said of no person called London, whoever owned the name before. */
import { wordSet } from '../lexicon/word-set.ts';
import type { Sign } from '../reading.ts';
import { hint, wordLeft, type NameView } from './name-view.ts';

const PREPOSITIONS = wordSet(
  `in from to at near outside inside into toward towards through across around via en à dans nach aus bei da em w z в из у з`,
);

export function locative(view: NameView): Sign | undefined {
  const asked = view.type === 'place' || (view.type === 'person' && view.role === 'short');
  const nearest = asked ? wordLeft(view) : undefined;
  const articled = nearest?.text === 'the' && view.before.at(1)?.text === 'in';
  const word = articled ? view.before.at(1) : nearest;
  if (!word || !PREPOSITIONS.has(word.text.toLowerCase())) return undefined;
  // "built-in", "/in" and the like are none.
  return /(?:^|[\s“"(])$/.test(word.beyond) ? hint('locative', word.text) : undefined;
}
