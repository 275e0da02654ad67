/** English "US" that is the pronoun: what a notice asks of the reader, and what somebody stresses (convention 27). */
import { OPENERS } from '../lexicon/openers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isAllCapitals, isSpace, type Word } from '../neighbour-words.ts';
import { inCapitals } from './in-capitals.ts';
import { isLittleWord } from './is-little-word.ts';
import { nameEndsAt, plainLeft, shapeOf, tail, wordLeft, type NameView } from './name-view.ts';

export function isPronounUs(view: NameView): boolean {
  return (
    isSomeOf(view) ||
    isMoved(view) ||
    isBeforePronoun(view) ||
    isObject(view) ||
    isAskedFor(view) ||
    readsAsPronoun(view)
  );
}

/** The verb in front, and what follows, take the reader or the writer for an object. */
function isObject(view: NameView): boolean {
  return isLetDo(view) || isToldOver(view) || isDoneTo(view) || isAskedOf(view);
}

/** Verbs of notices, whose object "US" is. */
const NOTICE_VERBS = wordSet(
  `contact email e-mail call follow join pay tell help about visit write find ask give let with for from by to between around like
   support is on trust save leave love watch hear see tells asks gives lets helps calls`,
);

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

const TOLD = wordSet('told asked showed assured reminded promised offered');

/** "HE TOLD US OVER LUNCH THAT": of a cable in capitals, where the country would be told by somebody at a place. */
function isToldOver(view: NameView): boolean {
  const told = TOLD.has(plainLeft(view)) && shapeOf(view) === 'caps';
  return told && /^\s(?:OVER|THAT|ABOUT|LATER|PRIVATELY|YESTERDAY)(?!\p{L})/u.test(tail(view, 12));
}

/** "Tell US what we forgot": asked of the reader, where news would write "tells". */
function isAskedOf(view: NameView): boolean {
  const asked = /^(?:tell|ask|show|help|teach|remind)$/.test(plainLeft(view));
  return asked && /^\s(?:what|how|why|where|when|whether|if)\s\p{Ll}/u.test(tail(view, 11));
}

const ASIDE = wordSet('to say think add believe');

/** "Whoever wants to correct US should write": the object of a verb, with the verb of the sentence behind it. */
function isDoneTo(view: NameView): boolean {
  const { before } = view;
  const verb = wordLeft(view);
  const done = before.at(1)?.text === 'to' && verb !== undefined && /^\p{Ll}+$/u.test(verb.text);
  return (
    done &&
    !ASIDE.has(verb.plain) &&
    /^\s(?:should|must|may|can|will|would|could|is|are|has|have)\s\p{Ll}/u.test(tail(view, 10))
  );
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
  if (isLittleWord(view.before.at(0)) || isLittleWord(view.after.at(0)) || isStressed(view)) return true;
  const shouted = sameLine && isAllCapitals(left.text) && left.text.length > 3 && !nameEndsAt(view, left.end);
  return last && (notice || shouted);
}

const TO = wordSet('to for with of about from at by including except than');

const PRONOUNS = wordSet('she he they you we being BEING');

/** "then let IT come and explain to US about it": stressed like another little word of the sentence. */
function isStressed(view: NameView): boolean {
  if (describes(view)) return false;
  const words = view.before.all();
  const end = words.findIndex((word) => /[.!?]/.test(word.gap));
  const sentence = end < 0 ? words : words.slice(0, end);
  return TO.has(sentence[0]?.text ?? '') && sentence.some((word) => isStressedWord(view, word));
}

const EVERYBODY = wordSet('everyone everybody anyone anybody nobody');

function isStressedWord(view: NameView, { text, plain, end }: Word): boolean {
  return (
    text.length > 1 &&
    isAllCapitals(text) &&
    (OPENERS.has(plain) || EVERYBODY.has(plain)) &&
    !nameEndsAt(view, end)
  );
}
