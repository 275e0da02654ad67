/** "Ms Bannon", "Frau Haftar": a hint that the bearer is a woman, for the page rules to weigh. */
import { wordSet } from '../lexicon/word-set.ts';
import { isPointAndSpace, isSpace } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { hint, type NameView } from './name-view.ts';

const LADIES = wordSet(
  'ms mrs miss mme mlle madame frau signora sra senora senhora mevrouw pani г-жа госпожа пані κα',
);

export function courtesy(view: NameView): Sign | undefined {
  const word = view.before.at(0);
  if (view.type !== 'person' || view.role !== 'short' || !word) return undefined;
  const beside = isSpace(word.gap) || isPointAndSpace(word.gap);
  return beside && LADIES.has(word.plain) ? hint('courtesy', word.text) : undefined;
}
