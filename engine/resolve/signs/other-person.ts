/**
 * Another given name before the surname introduces another person, who owns the surname until the text turns back
 * (convention 17): "Colin Powell", "Belqasem Haftar", "Hafez al-Assad". A role in front is only a hint: the page rules
 * know whether it fits ("Fed Chair Powell", "Envoy Powell").
 */
import { CALENDAR, OPENERS } from '../lexicon/openers.ts';
import { COURTESY_TITLES, ROLE_TITLES } from '../lexicon/titles.ts';
import { isCapitalised, isPointAndSpace, isSpace, plainForm, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { looselyOrdered, opensSentence, type NameView } from './name-view.ts';

/** Small words inside a surname, stepped over on the way to the given name. */
const PARTICLES = new Set([
  'al',
  'el',
  'as',
  'es',
  'ad',
  'ash',
  'an',
  'bin',
  'ibn',
  'ben',
  'de',
  'van',
  'von',
  'der',
  'la',
  'аль',
  'ас',
  'эль',
  'αλ',
  'ελ',
]);
/** German nouns that stand before a name without being one of its parts. */
const GERMAN_NOUN =
  /(?:er|en|ern|ung|heit|keit|chef|präsident|marschall|general|diktator|sturz|regime|tod|mann|herr|seite|lager)s?$/iu;
/** Gerunds, participles and adverbs that open a sentence. */
const VERBAL = /(?:ing|ed|ly)$/u;

export function otherPerson(view: NameView): Sign | undefined {
  if (view.type !== 'person' || view.role !== 'short') return undefined;
  const word = wordInFront(view);
  const town = townOf(view);
  if (town !== undefined) return { rule: 'other-person', effect: 'other', detail: town };
  if (!word || !isCapitalised(word.text)) return undefined;
  const plain = plainForm(word.text);
  if (COURTESY_TITLES.has(plain) || CALENDAR.has(plain)) return undefined;
  // "A. Mattis had a plan": the letter of an answer.
  if (/^[AQ]$/u.test(word.text) && opensSentence(word)) return undefined;
  if (/^\p{Lu}\.?$/u.test(word.text))
    return isPointAndSpace(word.gap)
      ? { rule: 'other-person', effect: 'other', detail: word.text }
      : undefined;
  if (isRole(plain) || view.ownContextAt(word.start)) return role(view, word, plain);
  if (isPointAndSpace(word.gap) || OPENERS.has(plain) || view.nameEndsAt(word.end)) return undefined;
  if (view.shape !== 'plain')
    return view.needs === 'nothing'
      ? undefined
      : { rule: 'other-person', effect: 'refuse', detail: word.text };
  if (view.textLang === 'de' && GERMAN_NOUN.test(word.text)) return undefined;
  if (looselyOrdered(view, word) || (opensSentence(word) && VERBAL.test(plain))) return undefined;
  return { rule: 'other-person', effect: 'other', detail: word.text };
}

/** "the town of Obama": not a person at all. */
function townOf(view: NameView): string | undefined {
  const [link, noun] = view.before;
  if (!link || !noun || !isSpace(link.gap) || !isSpace(noun.gap) || plainForm(link.text) !== 'of')
    return undefined;
  return /^(?:town|city|village|county|port|district|parish|hamlet|island|township)$/u.test(
    plainForm(noun.text),
  )
    ? noun.text
    : undefined;
}

/** In the plural too: "Presidents Obama and Trump". */
function isRole(plain: string): boolean {
  return ROLE_TITLES.has(plain) || (plain.endsWith('s') && ROLE_TITLES.has(plain.slice(0, -1)));
}

function role(view: NameView, word: Word, plain: string): Sign {
  const known = view.ownContextAt(word.start);
  return { rule: 'role-in-front', effect: known ? 'own' : 'hint', detail: plain };
}

/** The nearest word that is not a particle, if nothing but space (or the point of a title) lies between. */
function wordInFront(view: NameView): Word | undefined {
  for (const word of view.before) {
    const joined = isSpace(word.gap) || isPointAndSpace(word.gap) || /^[-\u2010\u2011]$/u.test(word.gap);
    if (!joined) return undefined;
    const stem = plainForm(word.text);
    // "Asma al-" is read as one word "al" or as "Asma" by the hyphen; both are stepped over.
    if (!PARTICLES.has(stem)) return word;
  }
  return undefined;
}

/** Role words before a full name: they are remembered, and tell later "Envoy Powell" from "Secretary Powell". */
export function roleBeforeFullName(view: NameView): Sign | undefined {
  if (view.type !== 'person' || view.role !== 'full') return undefined;
  const word = view.before[0];
  if (!word || !(isSpace(word.gap) || isPointAndSpace(word.gap))) return undefined;
  const plain = plainForm(word.text);
  return ROLE_TITLES.has(plain) ? { rule: 'role-in-front', effect: 'hint', detail: plain } : undefined;
}
