/** Things that are only called like the entity: "a barge called the Tripoli", "a kebab shop named Haftar's", "a seal named Kremlin". */
import { FOREIGN_STREETS } from '../lexicon/foreign-kinds.ts';
import { AGENT, COUNTRY_KINDS, PLACE_KINDS, WORK_KINDS } from '../lexicon/kinds.ts';
import { ROLE_TITLES } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isSpace, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { isEnglish } from './determiner.ts';
import { isKnownBehind } from './known-behind.ts';
import { knownAs } from './known-as.ts';
import { front, hint, otherBearer, plainLeft, refusal, tail, type NameView } from './name-view.ts';

/** "Kim called Trump a dotard", "called Trump’s decision a mistake". */
const JUDGED = /^(?:\s(?:à|au|aux)\s|['’]s?\s\p{Ll}|\s(?:an?|one\sof)\s|\s[“"])/u;
const NAMING = wordSet(
  'named called nicknamed christened rechristened baptized baptised inscribed engraved llama llamaba llamado llamada chiamato chiamata chiama appele appelee appelle chamado chamada chama namens genannt звати зовут',
);
/** What is written on a thing says nothing of anybody. */
const WRITING = wordSet('inscribed engraved');
const CHILDREN = wordSet('girl boy child baby daughter son woman man class');
const PERSON = wordSet('man woman boy girl person somebody someone brother sister friend one');
/** "a shopping centre in Chatham called the Pentagon". */
const NO_BODY = wordSet('team centre mall arcade');
/** "Every third parliament seems to be called the House of Representatives". */
const MANY = wordSet('every each many most several any seems seem');

/** "whose name badge said MOSCOW". */
const BADGE = /\s(?:badge|name\stag|nameplate|T-shirt|jersey|mug)\s(?:said|says|read|reads)\s["“]?$/;

/** Where a thing is called so ("her cat is named Haftar"), the name is the thing's afterwards too. */
export function namedSo(view: NameView): Sign | undefined {
  const known = knownAs(view);
  if (known) return known;
  if (isModel(view)) return hint('common-noun', 'after');
  const verb = namingVerb(view);
  if (verb === undefined) return namedInRow(view);
  if (view.needs === 'nothing' && JUDGED.test(tail(view, 8))) return undefined;
  if (WRITING.has(verb)) return refusal('common-noun', verb);
  if (/^\s(?:too|also|as\swell)(?!\p{L})/u.test(tail(view, 9))) return otherBearer('common-noun', verb);
  const words = view.before
    .all()
    .slice(1)
    .map((word) => word.plain);
  if (words.some((word) => WORK_KINDS.has(word)) && !isWhole(view)) return otherBearer('common-noun', verb);
  if (words.some((word) => MANY.has(word))) return refusal('common-noun', verb);
  if (isStranger(view, words)) return otherBearer('common-noun', verb);
  return isWhole(view) || isClause(view, verb, words) || fits(view, words)
    ? undefined
    : refusal('common-noun', verb);
}

/** "The hens are called Athens, Paris and London", wherever in the row. */
const ROW_OF_NAMES =
  /(?:(\p{L}+),?\s(?:is|are|was|were)\s(?:called|named|christened)|(\p{Ll}+s)\scalled)\s(?:\p{Lu}[\p{L}’'-]+,\s)*\p{Lu}[\p{L}’'-]+(?:,|,?\sand)\s$/u;

function namedInRow(view: NameView): Sign | undefined {
  if (BADGE.test(front(view, 24))) return refusal('common-noun', 'badge');
  if (view.type !== 'place' || !/(?:,|\sand)\s$/.test(front(view, 5))) return undefined;
  const row = ROW_OF_NAMES.exec(front(view, 70));
  const bearers = (row?.[1] ?? row?.[2])?.toLowerCase();
  if (bearers === undefined) return undefined;
  const one = bearers.replace(/ies$/, 'y').replace(/s$/, '');
  return PLACE_KINDS.has(one) || COUNTRY_KINDS.has(one) ? undefined : otherBearer('common-noun', bearers);
}

/** "No relation to Jim Marsh": an aside in a text about the other one. */
const UNRELATED = wordSet('relation relative related unrelated kin confused');

/** "The dog is named after Jim Marsh", who is mentioned and is not what the text goes on about. */
function isModel(view: NameView): boolean {
  const link = plainLeft(view);
  const before = view.before.at(1)?.plain ?? '';
  return (
    (link === 'after' && NAMING.has(before)) || (/^(?:to|of|with)$/u.test(link) && UNRELATED.has(before))
  );
}

/** "The ship has been called Admiral of the Fleet Kuznetsov since 1990": nothing else has so long a name. */
function isWhole({ type, role, before }: NameView): boolean {
  return type === 'thing' && role === 'full' && before.at(1)?.text === 'been';
}

function namingVerb(view: NameView): string | undefined {
  const left = view.before.at(0);
  const further = view.before.at(1);
  const before = plainLeft(view);
  if (NAMING.has(before)) return isActive(further) || isAppointed(view) ? undefined : before;
  const articled = isEnglish(view) ? before === 'the' : ARTICLES.has(before);
  const second = articled && left && further && isSpace(further.gap) ? further.plain : '';
  return NAMING.has(second) && !isActive(view.before.at(2)) ? second : undefined;
}

const POSTS = wordSet('manager boss selector striker chief champion champions');

/** "was named U.S. ambassador". */
function isAppointed({ type, after }: NameView): boolean {
  const next = type === 'place' ? after.at(0) : undefined;
  return next !== undefined && isSpace(next.gap) && (ROLE_TITLES.has(next.text) || POSTS.has(next.text));
}

const ARTICLES = wordSet('the il lo la el le der die das o a');
const HAVE = wordSet('has have had having that who which i we he she they you ha hanno ont a');

/** "who has called the intervention a mistake" gives no name to anything. */
function isActive(word: Word | undefined): boolean {
  return word !== undefined && HAVE.has(word.text.toLowerCase());
}

/** "a captain called Gaddafi", "the country now called Belarus", "an agency called Sputnik" are what the entity is. */
function fits(view: NameView, words: readonly string[]): boolean {
  // "el país que se llama": two little words more than English has.
  const nouns = words.slice(0, isEnglish(view) ? 2 : 4);
  if (view.type === 'person')
    return isPersonNoun(words[0] ?? '') || (words[1] === 'of' && isPersonNoun(words[2] ?? ''));
  if (view.type === 'place') return nouns.some((noun) => PLACE_KINDS.has(noun) || COUNTRY_KINDS.has(noun));
  if (view.type === 'organization' && words.some((noun) => CHILDREN.has(noun))) return false;
  if (view.type === 'organization')
    return !words
      .slice(0, 4)
      .some((noun) => NO_BODY.has(noun) || PLACE_KINDS.has(noun) || FOREIGN_STREETS.has(noun));
  return view.role === 'acronym';
}

/** "a subscriber called Jason Pack, who designs puzzles": whom the text means is not introduced so. */
function isStranger(view: NameView, words: readonly string[]): boolean {
  const { type, role, needs } = view;
  const isNamesake = type === 'person' && role === 'full' && needs !== 'nothing';
  return isNamesake && isPersonNoun(words[0] ?? '') && !isKnownBehind(view);
}

/** "The sentence named Khalifa Haftar", "The report named Egypt": the verb of a clause, as far as anybody can tell. */
function isClause({ needs }: NameView, verb: string, words: readonly string[]): boolean {
  return verb === 'named' && needs === 'nothing' && !words.slice(0, 6).some(isIndefinite);
}

function isIndefinite(word: string): boolean {
  return word === 'a' || word === 'an' || word === 'is' || word === 'was' || word === 'are';
}

function isPersonNoun(noun: string): boolean {
  return ROLE_TITLES.has(noun) || AGENT.test(noun) || PERSON.has(noun);
}
