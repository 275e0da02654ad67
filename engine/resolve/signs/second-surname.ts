/** "Jon Marsh-Weller, a dentist": a surname grown together with a stranger's; "the Marsh-Weller talks" join two people. */
import { COURTESY_TITLES } from '../lexicon/titles.ts';
import { isCapitalised, isSpace, isTitleCased } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { nameStartsAt, otherBearer, type NameView } from './name-view.ts';

export function secondSurname(view: NameView): Sign | undefined {
  const hyphen = view.type === 'person' && view.text[view.end] === '-';
  const next = hyphen ? view.after.at(0) : undefined;
  if (!next || !isTitleCased(next.text) || nameStartsAt(view, next.start)) return undefined;
  const left = view.before.at(0)?.plain ?? '';
  const further = view.after.at(1);
  // "the Donald Trump-Kim summit" is of two people.
  const goesOn =
    further !== undefined && isSpace(further.gap) && (view.role === 'full' || isCapitalised(further.text));
  const introduced = (view.role === 'full' && left !== 'the') || COURTESY_TITLES.has(left);
  return introduced && !goesOn ? otherBearer('name-suffix', next.text) : undefined;
}
