/** "Ms Bannon", "Frau Haftar": a hint that the bearer is a woman, for the page rules to weigh; "Jason Pack" is a man. */
import { MENS_NAMES } from '../lexicon/given-names.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isPointAndSpace, isSpace, plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { hint, type NameView } from './name-view.ts';

const LADIES = wordSet(
  'ms mrs miss mme mlle madame frau signora sra senora senhora mevrouw pani г-жа госпожа пані κα',
);

/** Said of a full name that is a man's. */
export const HE = 'he';

export function courtesy(view: NameView): Sign | undefined {
  if (view.type !== 'person') return undefined;
  if (view.role === 'full') return isMans(view) ? hint('courtesy', HE) : undefined;
  const word = view.before.at(0);
  if (!word) return undefined;
  const beside = isSpace(word.gap) || isPointAndSpace(word.gap);
  return beside && LADIES.has(word.plain) ? hint('courtesy', word.text) : undefined;
}

function isMans({ surface }: NameView): boolean {
  return MENS_NAMES.has(plainForm(surface.split(/\s/u, 1)[0] ?? ''));
}
