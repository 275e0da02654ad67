/**
 * What follows an institution's name and could not follow other words: an office, a body, an act of its own ("UN Panel of
 * Experts", "EU sanctions", "NATO chief"). A hint that the letters mean the institution.
 */
import { BODY_HEADS } from '../lexicon/longer-names.ts';
import { ROLE_TITLES } from '../lexicon/titles.ts';
import { isSpace } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { hint, type NameView } from './name-view.ts';

/** "UN Population Fund": the head may come second. */
const WITHIN = 2;

export function bodyBehind(view: NameView): Sign | undefined {
  if (view.role !== 'acronym' || view.type !== 'organization') return undefined;
  for (const word of view.after.slice(0, WITHIN)) {
    if (!isSpace(word.gap)) return undefined;
    const plain = word.plain;
    if (BODY_HEADS.has(plain) || ROLE_TITLES.has(plain)) return hint('body-behind', word.text);
  }
  return undefined;
}
