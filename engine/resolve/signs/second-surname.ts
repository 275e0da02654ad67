/** "Jon Marsh-Weller, a dentist": a surname grown together with a stranger's; "the Marsh-Weller talks" join two people. */
import { COURTESY_TITLES } from '../lexicon/titles.ts';
import { isCapitalised, isSpace, isTitleCased } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { nameStartsAt, otherBearer, type NameView } from './name-view.ts';

export function secondSurname(view: NameView): Sign | undefined {
  const hyphen = view.type === 'person' && view.text[view.end] === '-';
  const next = hyphen ? view.after.at(0) : undefined;
  if (!next || !isTitleCased(next.text) || nameStartsAt(view, next.start)) return undefined;
  const introduced = view.role === 'full' || COURTESY_TITLES.has(view.before.at(0)?.plain ?? '');
  const further = view.after.at(1);
  const goesOn = further !== undefined && isSpace(further.gap) && isCapitalised(further.text);
  return introduced && !goesOn ? otherBearer('name-suffix', next.text) : undefined;
}
