/** "Jon Marsh-Weller, a dentist": a surname grown together with a stranger's; "the Marsh-Weller talks" join two people. */
import { COURTESY_TITLES } from '../lexicon/titles.ts';
import { isCapitalised, isSpace, isTitleCased } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { nameStartsAt, otherBearer, wordRight, type NameView } from './name-view.ts';

/** "Saleh al-Makhzoum sits opposite": the surname of one is the given name of another. */
function particleBehind(view: NameView): string | undefined {
  const asked = view.type === 'person' && view.role === 'short' && view.needs !== 'nothing';
  const next = asked ? wordRight(view) : undefined;
  return next && /^(?:al|el|as|es|ad|ash|an|ar)[-‑]\p{Lu}/u.test(next.text) ? next.text : undefined;
}

export function secondSurname(view: NameView): Sign | undefined {
  const particle = particleBehind(view);
  return particle === undefined ? hyphened(view) : otherBearer('name-suffix', particle);
}

function hyphened(view: NameView): Sign | undefined {
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
