/** A person used like a common noun: "the second Trump", "Powell the general", "a Vladimir Yakunin who played the accordion". */
import { COURTESY_TITLES, NEUTRAL_ROLES, ROLE_TITLES } from '../lexicon/titles.ts';
import { AGENT } from '../lexicon/kinds.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isCapitalised, isSpace, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { startsSmall } from '../starts-small.ts';
import { isKnownBehind } from './known-behind.ts';
import { describesNoun } from './describes-noun.ts';
import { followsA, isAskedFor, standsAsNoun } from './determiner.ts';
import {
  front,
  hint,
  otherBearer,
  ownContextAt,
  ownSign,
  plainLeft,
  refusal,
  tail,
  wordLeft,
  wordRight,
  type NameView,
} from './name-view.ts';
import { regionIn } from './region-sign.ts';

const DETERMINERS = wordSet(
  'the one two three another any every each these those some un une ein eine uno una um uma quel quelle welches quale',
);
const ONE = wordSet('one certain cierto certo gewisser');
const ANOTHER = wordSet(
  'another only no any every each un une ein eine uno una um uma autre otro otra altro altra outro',
);
/** "the Trump administration", "a Haftar ally", "the Trump–Putin call": attributive use still names him (convention 20). */
const ATTRIBUTIVE = /^[\s\-–—]+[\p{L}“"]|^['’]s?\s/u;

/** "from the Obama to the Trump administration", "the Obama and Trump years": the noun comes behind the second name. */
const SHARED_NOUN = /^\s(?:to|and|or)\s(?:the\s)?\p{Lu}[\p{L}’'-]*\s\p{Ll}/u;

export function countedPerson(view: NameView): Sign | undefined {
  if (isNameItself(view)) return refusal('common-noun', 'name');
  if (view.role !== 'short') return fullNameCounted(view);
  if (isSomeMister(view)) return otherBearer('common-noun', 'a');
  if (isOneMister(view)) return refusal('common-noun', 'the');
  const before = plainLeft(view);
  if (isOurs(view) || isNth(view) || isAnyOther(view)) return refusal('common-noun', before);
  if (isToldFrom(view)) return otherBearer('common-noun', 'not');
  if (isOfIts(view)) return hint('common-noun', OF_ITS);
  const determined = DETERMINERS.has(before) || followsA(view) || isAskedFor(view);
  return determined && !isAttributive(view, before) ? refusal('common-noun', before) : epithet(view);
}

/** "not related to any other Powell". */
function isAnyOther(view: NameView): boolean {
  return plainLeft(view) === 'other' && view.before.at(1)?.plain === 'any';
}

function isToldFrom(view: NameView): boolean {
  return isDenied(view) || isForOne(view);
}

/** "Erik Prince was not the late Prince": whom the subject is not. */
const IS_NOT = /\s(?:(?:is|was)\s(?:not|never)|isn[’']t|wasn[’']t)\s(?:the\s(?:late\s)?)?$/;

function isDenied(view: NameView): boolean {
  return view.needs !== 'nothing' && IS_NOT.test(front(view, 24)) && /^\s*[.,;:!?]/.test(tail(view, 2));
}

/** "we say Prince for the man with the guitar". */
function isForOne(view: NameView): boolean {
  if (view.needs === 'nothing' || !/^\sfor\sthe\s(?:man|woman|one)\s/.test(tail(view, 15))) return false;
  return !isKnownBehind(view);
}

/** "a Mr. Bannon of Leeds": nobody known is introduced so. */
function isSomeMister({ before }: NameView): boolean {
  const title = before.at(0);
  const article = before.at(1);
  if (!title || !article || !/^\.?\s+$/u.test(title.gap) || !isSpace(article.gap)) return false;
  return COURTESY_TITLES.has(title.plain) && /^(?:an?|one|une?|eine?|une?|uno|um)$/iu.test(article.text);
}

/** They say nothing of what somebody does. */
const TELLS_NOTHING = wordSet('late same other former old young elder younger aforementioned unfortunate');

/** "The intrepid Mr. Kirkpatrick" is whom the text knows. */
const ADJECTIVE = /(?:ed|ing|ous|ful|less|ive|al|ic|ish|able|ible|id|ant|ent|ly|some|esque)$/;

/** "the technology Mr. Kirkpatrick": told apart by a noun that his context does not know. */
function isOneMister(view: NameView): boolean {
  const [title, noun, article] = view.before.first(3);
  if (view.needs === 'nothing' || article?.plain !== 'the' || !title || !noun) return false;
  if (!/^\.?\s+$/u.test(title.gap) || !COURTESY_TITLES.has(title.plain) || !isSpace(noun.gap)) return false;
  return (
    startsSmall(noun.text) &&
    !TELLS_NOTHING.has(noun.plain) &&
    !ADJECTIVE.test(noun.text) &&
    !ownContextAt(view, noun.start)
  );
}

const OURS = wordSet('our my your unser unsere mein notre nuestro nostro');

/** "Remove the line saying that our Becker broke the story": whoever says so knows of two. */
function isOurs(view: NameView): boolean {
  return (
    view.needs !== 'nothing' &&
    OURS.has(plainLeft(view)) &&
    !ownContextAt(view, view.after.at(0)?.start ?? -1)
  );
}

const ORDINALS = wordSet('second third fourth fifth');

/** "You are the second Becker I have met"; but "the second Trump administration". */
function isNth(view: NameView): boolean {
  const counted = view.before.at(1)?.plain === 'the' && ORDINALS.has(plainLeft(view));
  return counted && (view.needs !== 'nothing' || standsAsNoun(view));
}

/** What people have; "the McMaster lecture" and "some McMaster students" may be of what is called after one. */
const HIS = wordSet(
  `administration campaign presidency government regime era years doctrine transition team aide aides ally allies adviser advisers
   advisor advisors appointee appointees nominee nominees official officials supporter supporters voter voters rally rallies loyalist
   loyalists critic critics speech plan policy tweet tweets order orders visit trip tariffs ban son sons daughter wife forces militia
   troops camp loyalists rule dictatorship`,
);
/** Behind them another word than a name is a noun. */
const NOUN_BEHIND = wordSet('the a an some any');
/** In a text with an institution called after him. */
export const OF_ITS = 'of its';

function isOfIts(view: NameView): boolean {
  const noun = view.needs === 'nothing' ? wordRight(view) : undefined;
  const described = noun !== undefined && NOUN_BEHIND.has(plainLeft(view)) && describesNoun(view);
  return described && !HIS.has(noun.plain);
}

function isAttributive(view: NameView, before: string): boolean {
  if (view.needs !== 'nothing' || !ATTRIBUTIVE.test(tail(view, 24))) return false;
  return !(/^(?:the|an?|one|which)$/u.test(before) && standsAsNoun(view)) || SHARED_NOUN.test(tail(view, 40));
}

const OPENING = new Set([
  'Under',
  'With',
  'For',
  'To',
  'By',
  'From',
  'Without',
  'After',
  'Before',
  'Behind',
  'Of',
]);

/** "Editors sent Kirkpatrick the files", "told Pack the story". */
const GIVING = wordSet(
  'sent send sends gave give gives told tell tells showed shows offered offers handed hands asked asks taught owed paid sold lent brought wrote read promised denied left bought',
);
const CALLINGS = wordSet('advocate litigant musician merchant diplomat accountant scientist recluse athlete');

/** "Powell the general"; "Schmitt the reporter" is the one whose context knows a reporter. */
function epithet(view: NameView): Sign | undefined {
  const word = wordRight(view)?.text === 'the' ? view.after.at(1) : undefined;
  if (!word || !isSpace(word.gap) || goesOn(view, word)) return undefined;
  if (!startsSmall(word.text)) return authorOf(view, word);
  // "Kerr the lieutenant general".
  const rank = view.after.at(2);
  const role = [word, ...(rank && isSpace(rank.gap) && ROLE_TITLES.has(rank.plain) ? [rank] : [])];
  const own = role.find((one) => ownContextAt(view, one.start));
  if (own) return ownSign('role-in-front', own.text);
  if (view.needs === 'nothing' || NEUTRAL_ROLES.has(word.plain)) return undefined;
  return isCalling(word) ? otherBearer('common-noun', word.text) : refusal('common-noun', word.text);
}

/** "Kirkpatrick the Facebook author". */
function authorOf(view: NameView, work: Word): Sign | undefined {
  const calling = view.after.at(2);
  if (view.needs === 'nothing' || !calling || !isSpace(calling.gap) || ownContextAt(view, work.start))
    return undefined;
  return isCalling(calling) && !ownContextAt(view, calling.start)
    ? otherBearer('common-noun', calling.text)
    : undefined;
}

/** "Under Kerr the group signed" is another clause, "sent Kerr the files" an object more. */
function goesOn(view: NameView, word: Word): boolean {
  const left = wordLeft(view);
  if (left === undefined) return false;
  // "asked Reed the bassoonist about it": such things are not given away.
  return OPENING.has(left.text) || (GIVING.has(left.plain) && !/(?:ist|ician|smith)$/.test(word.plain));
}

function isCalling({ plain }: Word): boolean {
  return ROLE_TITLES.has(plain) || AGENT.test(plain) || CALLINGS.has(plain);
}

/**
 * People's full names take no article or determiner: with one, somebody is one of several of that name ("a Jason Pack in
 * Wisconsin", "that Jo Becker", "not the David Kirkpatrick who"); but "a Donald Trump rally".
 */
function fullNameCounted(view: NameView): Sign | undefined {
  const before = plainLeft(view);
  if ((followsA(view) && THERE_IS.test(front(view, 20))) || isOfElsewhere(view))
    return otherBearer('common-noun', before);
  // "She says that Jo Becker left": only at the start of a sentence it points at somebody.
  const pointed = /^(?:That|This|Which)$/u.test(wordLeft(view)?.text ?? '');
  const one =
    followsA(view) || ANOTHER.has(before) || ONE.has(before) || (before === 'the' && isRestricted(view));
  const counted =
    (pointed && !isKnownBehind(view)) || (one && (standsAsNoun(view) || isDoubted(view, before)));
  return counted ? otherBearer('common-noun', before) : undefined;
}

/** "The name Jack Reed means one thing in Portland and another in Providence". */
function isNameItself(view: NameView): boolean {
  const named = view.needs !== 'nothing' && plainLeft(view) === 'name' && view.before.at(1)?.plain === 'the';
  return named && /^\s(?:means?|meant|has|had|is|was|belongs|says?|covers)\s/.test(tail(view, 9));
}

/** "There is a Jack Reed buried under a red wall": nobody known is introduced so. */
const THERE_IS = /[Tt]here\s(?:is|was)\s(?:also\s)?an?\s$/u;

/** "the Utah Jason Pack". */
function isOfElsewhere(view: NameView): boolean {
  const word = view.needs === 'nothing' ? undefined : wordLeft(view);
  if (!word || view.before.at(1)?.plain !== 'the' || !isCapitalised(word.text)) return false;
  return regionIn(view, [word]) !== undefined && !ownContextAt(view, word.start);
}

/** "One Jason Pack sells tyres", "un certain Jason Pack". */
function isDoubted(view: NameView, before: string): boolean {
  return view.needs !== 'nothing' && ONE.has(before) && !isKnownBehind(view);
}

const CLAUSE_END = /[,.;!?]\s/u;

/** "the David Kirkpatrick who wrote a book on Facebook": not the one whose context stands behind. */
function isRestricted(view: NameView): boolean {
  return /^\s+(?:who|whose|of|from)\s/u.test(tail(view, 10)) && !isKnownBehind(view, CLAUSE_END);
}
