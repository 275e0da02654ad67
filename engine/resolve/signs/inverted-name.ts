/** An entry of an index or a list of authors: "Washington, Booker T., 117", "London, Jack, a story by". */
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { regionAt } from '../lexicon/regions.ts';
import { ROLE_TITLES } from '../lexicon/titles.ts';
import { isCapitalised, isComma, plainForm, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { opensLine } from './gloss.ts';
import { ownContextAt, ownWord, refusal, tail, type NameView } from './name-view.ts';

const GIVEN = /^,\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}\.)?(?:[,;:]|\s?\(|\s*$|\s\d|\n|\.\s)/u;

const AND_ROLE = /^,\s\p{Lu}\p{Ll}+,\s(?:the\s|an?\s)?(\p{Ll}+)/u;

/** "next to Issa, Darrell, congressman of California". */
function isInProse(view: NameView, given: Word | undefined): boolean {
  if (view.type !== 'person' || view.role !== 'short' || !given || !isComma(given.gap)) return false;
  const role = AND_ROLE.exec(tail(view, 40))?.[1];
  const other = role !== undefined && ROLE_TITLES.has(plainForm(role)) && GIVEN_NAMES.has(given.plain);
  return other && !ownContextAt(view, given.start) && !ownWord(view, `${given.text} ${view.surface}`);
}

/** "Schmitt, E., drones": an index that has several of the surname. */
const INITIAL = /^,\s(\p{Lu}\.)(?:\s?\p{Lu}\.)?[,;:]/u;

function initialBehind(view: NameView): string | undefined {
  const surname = view.type === 'person' && view.role === 'short' && view.needs !== 'nothing';
  return surname ? INITIAL.exec(tail(view, 10))?.[1] : undefined;
}

export function invertedName(view: NameView): Sign | undefined {
  const initial = initialBehind(view);
  if (initial !== undefined) return refusal('other-person', initial);
  const given = view.after.at(0);
  if (isInProse(view, given)) return refusal('other-person', given!.text);
  if (!given || !opensLine(view) || !isComma(given.gap) || !isCapitalised(given.text)) return undefined;
  if (!GIVEN.test(tail(view, 40)) || regionAt([given.text], view.textLang)) return undefined;
  const middle = /^\s\p{Lu}\.,/u.test(view.text.slice(given.end, given.end + 4));
  if (!middle && !GIVEN_NAMES.has(plainForm(given.text))) return undefined;
  if (ownContextAt(view, given.start) || ownWord(view, `${given.text} ${view.surface}`)) return undefined;
  return refusal('other-person', given.text);
}
