/**
 * Another given name before the surname introduces another person, who owns the surname until the text turns back
 * (convention 17): "Colin Powell", "Belqasem Haftar", "Hafez al-Assad", "K. Tarsk".
 */
import { ARABIC_GIVEN_NAMES, GIVEN_NAMES } from '../lexicon/given-names.ts';
import { CALENDAR, OPENERS } from '../lexicon/openers.ts';
import { COURTESY_TITLES } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isCapitalised, isPointAndSpace, isSpace, plainForm, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import {
  looselyOrdered,
  nameEndsAt,
  opensSentence,
  otherBearer,
  ownContextAt,
  refusal,
  shapeOf,
  tail,
  wordLeft,
  type NameView,
} from './name-view.ts';
import { givenNamePlace } from './given-name-place.ts';
import { isRole } from './role-in-front.ts';

/** German nouns that stand before a name without being one of its parts. */
const GERMAN_NOUN =
  /(?:er|en|ern|ung|heit|keit|chef|präsident|marschall|general|diktator|sturz|regime|tod|mann|herr|seite|lager|stadt|ort|land)s?$/iu;
/** Gerunds, participles and adverbs that open a sentence. */
const VERBAL = /(?:ing|ed|ly)$/u;
const NAMESAKE = /^['’]s\s+namesake(?!\p{L})/u;
const PUPILS = wordSet(
  'assistant professor lecturer student freshman sophomore graduate undergraduate degree studied taught enrolled studies teaches',
);
const TOWN_NOUNS = wordSet('town city village county port district parish hamlet island township');

export function otherPerson(view: NameView): Sign | undefined {
  if (view.type !== 'person' || view.role !== 'short') return undefined;
  const thing = namesakeOf(view) ?? townOf(view);
  if (thing !== undefined) return otherBearer('other-person', thing);
  const word = givenNamePlace(view);
  if (word && isArabicGivenName(word)) return otherBearer('other-person', word.text);
  if (!word || !isCapitalised(word.text)) return undefined;
  if (word.text.length === 1)
    return isInitial(view, word) ? otherBearer('other-person', word.text) : undefined;
  if (isNoName(view, word) || isSceneOrMood(view, word)) return undefined;
  if (shapeOf(view) === 'plain') return otherBearer('other-person', word.text);
  // In a headline any word has a capital: a surname that needs nothing stands, others are left alone.
  return view.needs === 'nothing' ? undefined : refusal('other-person', word.text);
}

const SCENE = wordSet('in at on like before after');
const MOOD = /(?:ant|ous|ry|ent|ful|less)$/;

/** "In Helsinki Trump sided with Putin", "Defiant Trump vows to fight on": what stands before a name that needs nothing. */
function isSceneOrMood(view: NameView, word: Word): boolean {
  if (view.needs !== 'nothing') return false;
  const words = view.before.first(4);
  const link = words[words.indexOf(word) + 1];
  if (link && isCapitalised(link.text) && SCENE.has(link.plain)) return true;
  return opensSentence(word) && MOOD.test(word.plain) && !GIVEN_NAMES.has(word.plain);
}

/** "Marsh’s namesake Jon Marsh": whom the surname means is not the one who has the full name. */
function namesakeOf(view: NameView): string | undefined {
  return /['’]/.test(view.text.charAt(view.end)) && NAMESAKE.test(tail(view, 12)) ? 'namesake' : undefined;
}

/** "K. Tarsk"; but "A. Mattis had a plan" is the letter of an answer, and the French write "M. Tarsk" for "Mr. Tarsk". */
function isInitial(view: NameView, word: Word): boolean {
  if (!isPointAndSpace(word.gap) || (word.text === 'M' && view.textLang === 'fr')) return false;
  return !(/^[AQ]$/u.test(word.text) && opensSentence(word));
}

function isNoName(view: NameView, word: Word): boolean {
  const plain = word.plain;
  if ([COURTESY_TITLES, CALENDAR, OPENERS].some((list) => list.has(plain)) || isRole(plain)) return true;
  if (isPointAndSpace(word.gap) || ownContextAt(view, word.start) || nameEndsAt(view, word.end)) return true;
  return opensLikeNoName(view, word, plain);
}

function opensLikeNoName(view: NameView, word: Word, plain: string): boolean {
  if (view.textLang === 'de' && (GERMAN_NOUN.test(word.text) || isGenitive(view, plain))) return true;
  return (
    looselyOrdered(view, word) ||
    (opensSentence(word) && (VERBAL.test(plain) || isOrder(view, word)) && !GIVEN_NAMES.has(plain))
  );
}

/** "fünf Offiziere Haftars": what is his stands before him. */
function isGenitive(view: NameView, plain: string): boolean {
  return view.lang === 'de' && view.surface.endsWith('s') && !GIVEN_NAMES.has(plain);
}

/** "Option 1: Embrace Haftar.": a verb behind the colon of a list; whoever is known by the surname needs no given name. */
function isOrder(view: NameView, { beyond }: Word): boolean {
  return view.needs === 'nothing' && /:\s$/.test(beyond);
}

/** "the town of Obama", "an assistant at McMaster": not a person at all. */
function townOf(view: NameView): string | undefined {
  const link = wordLeft(view);
  const noun = view.before.at(1);
  if (!link || !noun || !isSpace(noun.gap)) return undefined;
  const nouns = link.plain === 'of' ? TOWN_NOUNS : link.plain === 'at' ? PUPILS : undefined;
  return nouns?.has(noun.plain) ? noun.text : undefined;
}

/** The page may write alef with its hamza, and glue "and" or a preposition to it. */
function isArabicGivenName({ text, gap }: Word): boolean {
  if (!isSpace(gap) || !/^[\u0621-\u064A]+$/.test(text)) return false;
  const plain = plainForm(text);
  return ARABIC_GIVEN_NAMES.has(plain) || ARABIC_GIVEN_NAMES.has(plain.slice(1));
}
