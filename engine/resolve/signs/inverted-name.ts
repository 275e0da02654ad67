/** An entry of an index or a list of authors: "Washington, Booker T., 117", "London, Jack, a story by". */
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { regionAt } from '../lexicon/regions.ts';
import { isCapitalised, isComma, plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { opensLine } from './gloss.ts';
import { ownContextAt, ownWord, refusal, tail, type NameView } from './name-view.ts';

const GIVEN = /^,\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}\.)?(?:[,;:]|\s?\(|\s*$|\s\d|\n|\.\s)/u;

export function invertedName(view: NameView): Sign | undefined {
  const given = view.after.at(0);
  if (!given || !opensLine(view) || !isComma(given.gap) || !isCapitalised(given.text)) return undefined;
  if (!GIVEN.test(tail(view, 40)) || regionAt([given.text], view.textLang)) return undefined;
  const middle = /^\s\p{Lu}\.,/u.test(view.text.slice(given.end, given.end + 4));
  if (!middle && !GIVEN_NAMES.has(plainForm(given.text))) return undefined;
  if (ownContextAt(view, given.start) || ownWord(view, `${given.text} ${view.surface}`)) return undefined;
  return refusal('other-person', given.text);
}
