/**
 * Capitalised ordinary words (convention 27): "CONTACT US", "What IS a state?", "sent it to US.", and acronyms that are
 * sizes or counters ("EU 42", "EU size 44", "marked UN, for “undo”"). Only names that are a little word of some language
 * when written small are in question.
 */
import { functionWords } from '../lexicon/function-words.ts';
import { OPENERS } from '../lexicon/openers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isAllCapitals, isSpace, plainForm, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import {
  front,
  hint,
  nameEndsAt,
  refusal,
  shapeOf,
  tail,
  wordLeft,
  wordRight,
  type NameView,
} from './name-view.ts';

/** English pronoun: it is no function word of the guesser's list because it is too rare there. */
const ENGLISH_WORDS = new Set(['us', 'is', 'it', 'who']);
/** Verbs of notices, whose object "US" is. */
const NOTICE_VERBS = wordSet(
  `contact email e-mail call follow join pay tell help about visit write find ask give let with for from by to between around like
   support is on trust save leave love watch hear see tells asks gives lets helps calls`,
);
const AFTER_IS = wordSet('it this that there he she they not a an');
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
  if (english && word === 'us')
    return (
      isSomeOf(view) ||
      isLetDo(view) ||
      isMoved(view) ||
      isBeforePronoun(view) ||
      isAskedFor(view) ||
      readsAsPronoun(view)
    );
  if (inCapitals(view) && view.text[view.end] !== '-') return view.role === 'acronym';
  if (isLittle(view.before.at(0)) || isLittle(view.after.at(0))) return view.role === 'acronym';
  return word === 'is' && readsAsVerb(view);
}

/** Shorter blocks are headlines and labels. */
const RUNNING_TEXT = 120;
const COUNTING = wordSet('all none some each both many few any most one two three half several rest');

/** "One of US President Trump's allies", "some of US companies": a word that the country describes. */
function describes({ after }: NameView): boolean {
  const next = after.at(0);
  return (
    next !== undefined &&
    isSpace(next.gap) &&
    !OPENERS.has(next.text) &&
    !/^(?:is|are|was|were|has|have|had|need|want)$/i.test(next.text)
  );
}

/** "none of US", where the country would have an article. */
function isSomeOf(view: NameView): boolean {
  const { before } = view;
  const link = before.at(0);
  if (describes(view)) return false;
  return link?.plain === 'of' && isSpace(link.gap) && COUNTING.has(before.at(1)?.plain ?? '');
}

/** "beneath US she wrote “them”": the country would have its article. */
function isBeforePronoun(view: NameView): boolean {
  const left = wordLeft(view);
  const next = view.after.at(0);
  // "not US, them".
  const told =
    next && (isSpace(next.gap) ? PRONOUNS.has(next.text) : next.gap === ', ' && next.text === 'them');
  return told === true && left !== undefined && left.plain !== 'the';
}

/** "HELP US by bringing a can": the verb is in capitals as well. */
function isAskedFor(view: NameView): boolean {
  const left = wordLeft(view);
  return (
    left !== undefined && isAllCapitals(left.text) && NOTICE_VERBS.has(left.plain) && !TO.has(left.plain)
  );
}

/** "Let US take the complaints first", "it will save US all"; but "Let US firms bid". */
function isLetDo(view: NameView): boolean {
  const left = view.before.at(0)?.plain;
  // A verb has its object behind it: "Let US wrap YOU".
  if (left === 'let')
    return /^\s(?:(?:take|make|go|be|see|have|begin|start|not|say|do|know|hope|look|try|now|all)(?!\p{L})|\p{Ll}+\s(?:you|YOU|it|him|her|them|the|your|a)(?!\p{L}))/u.test(
      tail(view, 20),
    );
  const asked = left !== undefined && (NOTICE_VERBS.has(left) || /.{3}s$/.test(left));
  return asked && /^\s(?:all|ALL)(?:\s*[.,;:!?\n]|$)/.test(tail(view, 6));
}

const PLACING = wordSet('in into of from to with');

/** "PACK US OFF"; but "US OUT OF ACCORD". */
function isMoved(view: NameView): boolean {
  const left = wordLeft(view);
  return (
    left !== undefined &&
    !PLACING.has(left.plain) &&
    /^\s(?:OFF|UP|OUT|DOWN|AWAY|BACK|WHO)(?!\p{L})/u.test(tail(view, 6))
  );
}

/** "CONTACT US", "LET US PRAY", "TRUST US, said the second row"; but "US DENIES DRONE". */
function readsAsPronoun(view: NameView): boolean {
  const last = /^\s*(?:[.!?,;:"”’)]|$|or\b|and\b|OR\b|AND\b|\|)/u.test(tail(view, 6));
  const left = wordLeft(view);
  const sameLine = left !== undefined && !left.gap.includes('\n');
  const notice = sameLine && NOTICE_VERBS.has(left.plain);
  if (inCapitals(view) && view.text[view.end] !== '-') return notice || (last && sameLine);
  if (isLittle(view.before.at(0)) || isLittle(view.after.at(0)) || isStressed(view)) return true;
  const shouted = sameLine && isAllCapitals(left.text) && left.text.length > 3 && !nameEndsAt(view, left.end);
  return last && (notice || shouted);
}

/** "US AI companies", "the US UN ambassador": other letters. */
const LETTERS = wordSet('AI UN WHO EU');

/** "whether they move IT, US, or the cat": another little word in capitals beside it. */
function isLittle(word: Word | undefined): boolean {
  if (!word || !/^,?\s+$/u.test(word.gap) || !isAllCapitals(word.text) || word.text.length < 2) return false;
  const plain = word.plain;
  return plain !== 'the' && !LETTERS.has(word.text) && OPENERS.has(plain);
}

/** "IF YOUR METER READS “UN”": letters on a thing. */
const READING = /\s(?:reads?|READS?|labelled|stamped|printed)\s[“"]$/u;

const TO = wordSet('to for with of about from at by');

const PRONOUNS = wordSet('she he they you we being BEING');

/** "then let IT come and explain to US about it": stressed like another little word of the sentence. */
function isStressed(view: NameView): boolean {
  if (describes(view)) return false;
  const words = view.before.all();
  const end = words.findIndex((word) => /[.!?]/.test(word.gap));
  const sentence = end < 0 ? words : words.slice(0, end);
  return TO.has(sentence[0]?.text ?? '') && sentence.some((word) => isStressedWord(view, word));
}

function isStressedWord(view: NameView, { text, plain, end }: Word): boolean {
  return text.length > 1 && isAllCapitals(text) && OPENERS.has(plain) && !nameEndsAt(view, end);
}

/** "What IS a state?", "That IS irony", "IS it true". */
function readsAsVerb(view: NameView): boolean {
  const left = wordLeft(view);
  const right = wordRight(view);
  if (right && AFTER_IS.has(right.text)) return true;
  // "treating what IS had left".
  if (right && FIGHTS.has(right.text)) return false;
  return left !== undefined && (BEFORE_IS.has(left.plain) || /^\p{Lu}{2,}$/u.test(left.text));
}

/** The line, or the words on both sides, are in capitals. */
function inCapitals(view: NameView): boolean {
  const shouted = (word: { text: string; gap: string } | undefined): boolean =>
    word !== undefined && isSpace(word.gap) && word.text.length > 2 && isAllCapitals(word.text);
  const [left, right] = [view.before.at(0), view.after.at(0)];
  return shapeOf(view) === 'caps' || (shouted(right) && (shouted(left) || isLittle(left)));
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
