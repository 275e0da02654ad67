/** Does the name describe a noun right behind it ("Russia policy", "the Washington trip"), as far as a list of little words can tell? */
import { wordSet } from '../lexicon/word-set.ts';
import { startsSmall } from '../starts-small.ts';
import { wordRight, type NameView } from './name-view.ts';

const NO_NOUNS = wordSet(
  'is was has had are were will would could may might in on at and or to of with by for from as than where when while which that who the said says',
);

export function describesNoun(view: NameView): boolean {
  const next = wordRight(view);
  return next !== undefined && startsSmall(next.text) && !NO_NOUNS.has(next.text);
}
