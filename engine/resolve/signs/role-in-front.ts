/**
 * A role in front of a name ("Fed Chair Powell", "the novelist Jack Reed") is a sign of the person whose context knows the
 * role. Else, before a surname, it is a hint: the page rules remember the roles seen before full names and ask whether this
 * one fits. Before a full name that others bear it tells another bearer.
 */
import { LOWLY_ROLES, NEUTRAL_ROLES, ROLE_TITLES, SHORT_ROLES } from '../lexicon/titles.ts';
import { isCapitalised, isPointAndSpace, isSpace, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { givenNamePlace } from './given-name-place.ts';
import { hint, otherBearer, ownContextAt, ownSign, ownWord, shapeOf, type NameView } from './name-view.ts';

const MAX_SHORT = 5;

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
  if (!word || (isPointAndSpace(word.gap) && !isShort(word))) return undefined;
  const plain = word.plain;
  if (!isCapitalised(word.text))
    return isSpace(word.gap) && isRole(plain) ? roleSign(view, word, plain) : undefined;
  return ownContextAt(view, word.start)
    ? ownSign('role-in-front', plain)
    : isRole(plain)
      ? roleSign(view, word, plain)
      : undefined;
}

function roleSign(view: NameView, word: Word, plain: string): Sign {
  if (knowsRole(view, word, plain)) return ownSign('role-in-front', plain);
  // A surname that needs the full name asks whether the role has been seen in front of that.
  const lowly = view.needs !== 'full-name' && LOWLY_ROLES.has(plain) && isCapitalised(word.text);
  return lowly ? otherBearer('role-in-front', plain) : hint('role-in-front', plain);
}

function beforeFullName(view: NameView): Sign | undefined {
  const word = view.before.at(0);
  // "the field marshal. Jonathan Powell …" is the end of a sentence.
  if (!word || !(isSpace(word.gap) || (isPointAndSpace(word.gap) && isShort(word)))) return undefined;
  const plain = word.plain;
  if (!ROLE_TITLES.has(plain)) return undefined;
  if (knowsRole(view, word, plain)) return ownSign('role-in-front', plain);
  const doubtful = view.needs === 'context' && shapeOf(view) === 'plain' && isEnglish(view);
  const other = doubtful && !NEUTRAL_ROLES.has(plain);
  return other ? otherBearer('role-in-front', plain) : hint('role-in-front', plain);
}

/** Also where the text has "Sen." and the dossier "senator", or "special envoy" for "envoy". */
function knowsRole(view: NameView, word: Word, plain: string): boolean {
  if (ownContextAt(view, word.start) || ownWord(view, plain)) return true;
  const long = SHORT_ROLES.get(plain);
  return long !== undefined && ownWord(view, long);
}

/** "Gen.", "Sen.", "Amb."; long words are not cut off with a point. */
function isShort(word: Word): boolean {
  return word.text.length <= MAX_SHORT;
}

function isEnglish(view: NameView): boolean {
  return view.textLang === undefined || view.textLang === 'en';
}
