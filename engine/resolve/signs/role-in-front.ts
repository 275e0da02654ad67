/**
 * A role in front of a surname ("Fed Chair Powell", "Envoy Powell") is a sign of the person whose context knows the role, and
 * else a hint: the page rules remember the roles seen before full names and ask whether this one fits.
 */
import { ROLE_TITLES } from '../lexicon/titles.ts';
import { isCapitalised, isPointAndSpace, isSpace, plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { givenNamePlace } from './given-name-place.ts';
import { hint, ownSign, type NameView } from './name-view.ts';

/** In the plural too: "Presidents Obama and Trump". */
export function isRole(plain: string): boolean {
  return ROLE_TITLES.has(plain) || (plain.endsWith('s') && ROLE_TITLES.has(plain.slice(0, -1)));
}

export function roleInFront(view: NameView): Sign | undefined {
  if (view.type !== 'person') return undefined;
  return view.role === 'short' ? beforeSurname(view) : beforeFullName(view);
}

function beforeSurname(view: NameView): Sign | undefined {
  const word = givenNamePlace(view);
  if (!word || !isCapitalised(word.text)) return undefined;
  const plain = plainForm(word.text);
  if (view.ownContextAt(word.start)) return ownSign('role-in-front', plain);
  return isRole(plain) ? hint('role-in-front', plain) : undefined;
}

function beforeFullName(view: NameView): Sign | undefined {
  const word = view.before[0];
  if (!word || !(isSpace(word.gap) || isPointAndSpace(word.gap))) return undefined;
  const plain = plainForm(word.text);
  return ROLE_TITLES.has(plain) ? hint('role-in-front', plain) : undefined;
}
