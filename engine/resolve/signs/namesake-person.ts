/**
 * A stranger who bears the name as a surname or as a given name owns it for a while: "Paul England", "Pavel Kuznetsov";
 * "Israel Ortiz", "Gorka Izagirre" (conventions 17, 27).
 */
import { GIVEN_LIKE_PLACES, GIVEN_NAMES } from '../lexicon/given-names.ts';
import { VENTURE_HEADS } from '../lexicon/longer-names.ts';
import { ROLE_TITLES } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isAllCapitals, isCapitalised, isComma, plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { longerRight } from './longer-right.ts';
import { capitalsSpeak, nameEndsAt, otherBearer, wordLeft, wordRight, type NameView } from './name-view.ts';

/** What only people have; of a ship one has them with its article. */
const LIKENESSES = wordSet('portrait bust statue grave tomb widow biography memoirs diaries');
const RANKS = wordSet('капитан капитана капитану лейтенант лейтенанта капітан капітана');
/** "Nikolai Gerasimovich", in Latin letters and in Cyrillic ones. */
const PATRONYMIC = /.(?:[oe]vi(?:ch|c|tsch)|[oe]vna|[ое]вич[а-я]*|[ое]вн[а-я])$/u;

export function namesakePerson(view: NameView): Sign | undefined {
  if (!capitalsSpeak(view)) return undefined;
  const stranger = likenessOf(view) ?? kinOf(view) ?? surnameOf(view) ?? givenNameOf(view);
  return stranger === undefined ? undefined : otherBearer('namesake-person', stranger);
}

/** "Paul England", "Pavel Kuznetsov"; "O escritor Israel". Before surnames of people any name will do (other-person). */
function surnameOf(view: NameView): string | undefined {
  if (view.type !== 'place' && view.type !== 'thing') return undefined;
  const word = wordLeft(view);
  if (!word) return undefined;
  // The end of another listed name is nobody's given name: "Long Tom" and, on the next line, "Port Callow".
  if (nameEndsAt(view, word.end)) return undefined;
  if (isCapitalised(word.text) && (GIVEN_NAMES.has(word.plain) || PATRONYMIC.test(word.plain)))
    return word.text;
  // "капитан Кузнецов": a rank in small letters, before what the ship is called for short.
  const rank = word.text.split('-').at(-1) ?? '';
  if (view.type === 'thing' && view.role === 'short' && RANKS.has(rank)) return word.text;
  const like = GIVEN_LIKE_PLACES.has(plainForm(view.surface));
  return like && ROLE_TITLES.has(word.text) ? word.text : undefined;
}

/** "under the portrait of Kuznetsov". */
function likenessOf({ type, before }: NameView): string | undefined {
  const likeness = type === 'thing' && before.at(0)?.text === 'of' ? before.at(1) : undefined;
  return likeness && LIKENESSES.has(likeness.plain) ? likeness.text : undefined;
}

const KIN = wordSet(
  'mother father sister brother daughter son wife husband grandmother grandfather aunt uncle niece nephew cousin',
);

/** "to his mother, Libya Stevens". */
function kinOf(view: NameView): string | undefined {
  const kin = view.type === 'place' ? view.before.at(0) : undefined;
  if (!kin || !isComma(kin.gap) || !KIN.has(kin.plain)) return undefined;
  return isCapitalised(wordRight(view)?.text ?? '') ? kin.text : undefined;
}

/** "Israel Ortiz", "Gorka Izagirre"; but "Prince Khalid" is a title and says nothing about Mr. Prince. */
function givenNameOf(view: NameView): string | undefined {
  if (!mayBeGivenName(view)) return undefined;
  const word = longerRight(view);
  if (word === undefined || VENTURE_HEADS.has(plainForm(word)) || isAllCapitals(word)) return undefined;
  return view.after.at(0)?.text === word ? word : undefined;
}

function mayBeGivenName(view: NameView): boolean {
  if (view.type === 'place') return GIVEN_LIKE_PLACES.has(plainForm(view.surface));
  const doubtful = view.type === 'person' && view.role === 'short' && view.needs !== 'nothing';
  return doubtful && !ROLE_TITLES.has(plainForm(view.surface));
}
