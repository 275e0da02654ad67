/**
 * Capitalised ordinary words (convention 27): "CONTACT US", "What IS a state?", "sent it to US.", and acronyms that are
 * sizes or counters ("EU 42", "EU size 44", "marked UN, for “undo”"). Only names that are a little word of some language
 * when written small are in question.
 */
import { functionWords } from '../lexicon/function-words.ts';
import { OPENERS } from '../lexicon/openers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isAllCapitals, isSpace, plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { inCapitals } from './in-capitals.ts';
import { isLittleWord } from './is-little-word.ts';
import { front, hint, refusal, shapeOf, tail, wordLeft, wordRight, type NameView } from './name-view.ts';
import { isPronounUs } from './pronoun-us.ts';

/** English pronoun: it is no function word of the guesser's list because it is too rare there. */
const ENGLISH_WORDS = new Set(['us', 'is', 'it', 'who']);
const AFTER_IS = wordSet(
  'it this that there he she they not a an anyone anybody someone somebody everyone everybody',
);
const BEFORE_IS = wordSet(
  'what that this it he she who which there here how why where when one everything nothing all life and but',
);
const FIGHTS = wordSet(
  'had has was held lost fighters militants commander commanders leader leaders attack attacks took takes seized captured overran entered claimed',
);

export function ordinaryWord(view: NameView): Sign | undefined {
  if (view.surface.includes('.')) return undefined;
  const word = plainForm(view.surface);
  if (!isAllCapitals(view.surface))
    return opensWith(view, word) ? refusal('ordinary-word', view.surface) : undefined;
  if (isSize(view) || isGlossed(view)) return refusal('ordinary-word', view.surface);
  if (!isOrdinary(view, word)) return undefined;
  if (readsAsWord(view, word)) return refusal('ordinary-word', view.surface);
  return isBare(view) ? hint('ordinary-word', view.surface) : undefined;
}

const ARTICLES = wordSet('the a an this that no one');

/**
 * "Several of you objected to US as a definition", "join US on the river": neither an article in front nor anything behind that it
 * could describe, as in "US forces". Right in "US and Russian diplomats", so that the page has to decide.
 */
function isBare(view: NameView): boolean {
  const left = view.before.at(0)?.plain ?? '';
  if (ARTICLES.has(left)) return false;
  const right = view.after.at(0);
  return !right || !/^[\s-]+$/u.test(right.gap) || OPENERS.has(right.text);
}

/** Participles and verbs that Italian writes like letters in small: "Nato a Bari, ha", "Usa quello del padre". */
const OPENING_VERBS = new Map([['it', wordSet('nato usa')]]);

/** At the beginning of a sentence of running text, where the institution would have its article. */
function opensWith(view: NameView, word: string): boolean {
  if (!OPENING_VERBS.get(view.textLang ?? '')?.has(word) || shapeOf(view) !== 'plain') return false;
  const left = view.before.at(0);
  const opens = !left || /[.!?]/.test(left.gap);
  return opens && view.text.length > RUNNING_TEXT && /^\s\p{Ll}/u.test(tail(view, 2));
}

function isOrdinary(view: NameView, word: string): boolean {
  if (view.textLang === undefined || view.textLang === 'en') return ENGLISH_WORDS.has(word);
  return functionWords().get(word)?.includes(view.textLang) === true;
}

function readsAsWord(view: NameView, word: string): boolean {
  const english = view.textLang === undefined || view.textLang === 'en';
  if (english && word === 'us') return isPronounUs(view);
  if (inCapitals(view) && view.text[view.end] !== '-') return view.role === 'acronym';
  if (isLittleWord(view.before.at(0)) || isLittleWord(view.after.at(0))) return view.role === 'acronym';
  return word === 'is' && readsAsVerb(view);
}

/** Shorter blocks are headlines and labels. */
const RUNNING_TEXT = 120;

/** "IF YOUR METER READS “UN”": letters on a thing. */
const READING = /\s(?:reads?|READS?|labelled|stamped|printed)\s[“"]$/u;

/** "What IS a state?", "That IS irony", "IS it true". */
function readsAsVerb(view: NameView): boolean {
  const left = wordLeft(view);
  const right = wordRight(view);
  if (right && AFTER_IS.has(right.text)) return true;
  // "treating what IS had left".
  if (right && FIGHTS.has(right.text)) return false;
  return left !== undefined && (BEFORE_IS.has(left.plain) || /^\p{Lu}{2,}$/u.test(left.text));
}

/** Shoe and dress sizes: a bare number, or the word itself, right after. */
function isSize(view: NameView): boolean {
  const next = view.after.at(0);
  if (!next || !isSpace(next.gap) || view.surface.length > 3) return false;
  return (
    /^(?:size|sizes|größe|taille|taglia|talla)$/iu.test(next.text) ||
    (/^\d{1,2}(?:[.½]\d?)?$/u.test(next.text) &&
      !/^\s+(?:\p{Ll}{4,}|per\s|pc\s|[ap]\.?m)/u.test(view.text.slice(next.end, next.end + 8)))
  );
}

/** "marked UN, for “undo”", "Did US, for “you and me”, …": small letters in quotation marks explain it. */
function isGlossed(view: NameView): boolean {
  return (
    READING.test(front(view, 12)) ||
    /^ \(us[,)]/.test(tail(view, 5)) ||
    /^, (?:in this case, (?:is|are|was|were) |meaning,? )/.test(tail(view, 24)) ||
    (/[“"‘']/.test(tail(view, 14)) &&
      /^(?::|,? (?:for|as in|short for|meaning)) [“"‘']\p{Ll}/u.test(tail(view, 40)))
  );
}
