/** What a text says that somebody is, right beside his name: a calling, a seat, a home, or what he does. */
import { AGENT, COUNTRY_KINDS, FIRM_KINDS, PLACE_KINDS, WORK_KINDS } from '../lexicon/kinds.ts';
import { NEUTRAL_ROLES, ROLE_TITLES } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isCapitalised, isComma, isSpace, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import {
  hint,
  nameStartsAt,
  otherBearer,
  ownContextAt,
  ownSign,
  ownWord,
  tail,
  type NameView,
} from './name-view.ts';
import { phraseBehind, REACH, type Phrase } from './phrase-behind.ts';
import { regionIn, regionSign } from './region-sign.ts';

const PARTY = /^\s*\((?:[DRI]|Rep|Dem|Lab|Con|LD)\.?[-–—,\s]\s*(\p{Lu}[\p{L}.\s]{1,16})\)/u;
const CLAUSE = /^,\s+who\s(?!(?:is|was|used\sto\sbe)\s)[^.;:!?\n]*/u;
const MAX_HOME_WORDS = 4;
const POSSESSIVES = wordSet('its their');
/** They fit any politician, and nobody whose context knows of no parliament. */
const PARTIES = wordSet('democrat republican conservative liberal socialist green independent');
/** "who has worked at Human Rights Watch", "who edits the Gazette": where somebody earns his living. */
const WORKS =
  /^,\s+who\s+(?:(?:has|had|now|then|once|also|long)\s+){0,2}(?:works?|worked|teaches|taught|edits|edited|runs|ran|leads|led|founded|plays|played|coaches|coached|writes|wrote|campaigns|campaigned|lobbies|lobbied|volunteers|volunteered|researches|researched)\s+(?:(?:at|for|with|in|a|the|as|his|her|an)\s+|[\p{Ll}’'-]+\s+){0,6}(?=\p{Lu})/u;

export function appositionOfPerson(view: NameView): Sign | undefined {
  return (
    seatBehind(view) ??
    homeBehind(view) ??
    circleBehind(view) ??
    callingInFront(view) ??
    electedFrom(view) ??
    clauseBehind(view) ??
    callingBehind(view)
  );
}

/** "Obama is a fishing town on the Sea of Japan"; "Mr. Becker, the technology writer,". */
export function appositionOfSurname(view: NameView): Sign | undefined {
  const home =
    view.needs === 'nothing' ? undefined : (townBehind(view) ?? homeBehind(view) ?? houseBehind(view));
  if (home) return home.effect === 'own' ? ownSign('role-in-front', home.detail) : home;
  const named = houseOrTown(view) ?? germanCalling(view);
  if (named !== undefined) return otherBearer('apposition', named);
  const phrase = phraseBehind(view);
  if (!phrase?.hasArticle) return undefined;
  // "told Haftar, the agency reported": what "the" begins may be another clause, if it is not held between two commas.
  const isHeld = phrase.words.length > 1 || view.text[phrase.words[0]!.end] === ',';
  const isClause = /^,\s+the\s/u.test(tail(view, 6)) && !isHeld;
  if (isThing(phrase) && !/^,\s+the\s/u.test(tail(view, 6))) return otherBearer('apposition', phrase.head);
  return isClause ? undefined : anotherCalling(view, phrase);
}

/** "urging McMaster, the university, to be firmer", "framed in Obama’s city hall". */
const HOUSE_OR_TOWN =
  /^(?:,\sthe\s(university|college|school|company|town|airline|brand|bank)[,.;]|['’]s\s((?:city|town)\shall|harbou?r|fish\smarket|railway\sstation)(?!\p{L}))/u;

function houseOrTown(view: NameView): string | undefined {
  const found = HOUSE_OR_TOWN.exec(tail(view, 24));
  return found?.[1] ?? found?.[2];
}

const GERMAN_CALLING = /^,\s(?:der|die)\s(\p{Lu}\p{Ll}+)[,.]/u;

/** "Kobler, der Metzger, empfahl": a calling of which his context knows nothing. */
function germanCalling(view: NameView): string | undefined {
  const calling =
    view.textLang === 'de' && view.needs !== 'nothing' ? GERMAN_CALLING.exec(tail(view, 40))?.[1] : undefined;
  const noun = calling === undefined ? undefined : view.after.at(1);
  const fits = !noun || ownContextAt(view, noun.start) || ROLE_TITLES.has(noun.plain);
  return fits ? undefined : calling;
}

/** A surname that others bear, and a calling of which its bearer's context knows nothing. */
function anotherCalling(view: NameView, phrase: Phrase): Sign | undefined {
  if (view.needs === 'nothing' || phrase.words.some((word) => ownContextAt(view, word.start)))
    return undefined;
  const fits = NEUTRAL_ROLES.has(phrase.head) && !PARTIES.has(phrase.head);
  return fits || !isCalling({ ...phrase, bare: false }) ? undefined : otherBearer('apposition', phrase.head);
}

function isThing({ head, words }: Phrase): boolean {
  // "a former Navy SEAL" is no animal, "our Labrador" is.
  if (head === 'seal' && words.some(({ plain, text }) => plain === head && isCapitalised(text))) return false;
  return [PLACE_KINDS, COUNTRY_KINDS, WORK_KINDS, FIRM_KINDS].some((kinds) => kinds.has(head));
}

/** Who bears a name that needs nothing is doubted, not denied. */
function another(view: NameView, detail: string): Sign {
  return view.needs === 'nothing' ? hint('apposition', detail) : otherBearer('apposition', detail);
}

const ELECTED = /^\s(?:is|was)\s(?:elected|appointed|sworn\sin)[^.;:!?\n]{0,40}?\sfrom\s(?=\p{Lu})/u;

/** "When Eric Schmitt was elected to the Senate from Missouri": his seat. */
function electedFrom(view: NameView): Sign | undefined {
  const length = view.needs === 'nothing' ? undefined : ELECTED.exec(tail(view, REACH))?.[0].length;
  if (length === undefined) return undefined;
  const words = view.after.all();
  const at = words.findIndex((word) => word.start === view.end + length);
  const region = at < 0 ? undefined : regionIn(view, words.slice(at));
  if (region?.kind !== 'subnational') return undefined;
  return ownContextAt(view, words[at]!.start)
    ? ownSign('apposition', region.name)
    : otherBearer('apposition', region.name);
}

/** ", the senator from Missouri", ", a carpenter", ", Republican of Missouri". */
function callingBehind(view: NameView): Sign | undefined {
  const phrase = phraseBehind(view);
  if (!phrase) return undefined;
  const known = phrase.words.filter((word) => ownContextAt(view, word.start));
  // A calling that fits ("an analyst") says only that nothing speaks against him; a name says more.
  const name = known.find((word) => isCapitalised(word.text));
  if (known.length > 0) return name && ownSign('apposition', name.text);
  const seat = phrase.words.find((word) => regionIn(view, [word])?.kind === 'subnational');
  if (seat && view.needs !== 'nothing') return otherBearer('apposition', seat.text);
  return isCalling(phrase) || isOfAnotherHouse(view, phrase) ? another(view, phrase.head) : undefined;
}

/** "the founder of Techonomy": anybody may have founded something, but not this. */
function isOfAnotherHouse(view: NameView, { head, words }: Phrase): boolean {
  if (view.needs === 'nothing' || !NEUTRAL_ROLES.has(head)) return false;
  const of = words.findIndex((word) => word.text === 'of');
  const house = of < 0 ? undefined : words.slice(of + 1).find((word) => isCapitalised(word.text));
  return house !== undefined && !nameStartsAt(view, house.start);
}

/** "the adviser" without more is somebody the reader knows, and anybody may be an aide. */
function isCalling(phrase: Phrase): boolean {
  // "the Republican" is a calling, though it is one word.
  if (PARTIES.has(phrase.head)) return phrase.hasArticle;
  // "a Californian" is where somebody comes from.
  const isOrigin = phrase.words.some(({ plain, text }) => plain === phrase.head && isCapitalised(text));
  if (phrase.bare || (isOrigin && AGENT.test(phrase.head))) return false;
  if (NEUTRAL_ROLES.has(phrase.head)) return false;
  return ROLE_TITLES.has(phrase.head) || (phrase.hasArticle && (AGENT.test(phrase.head) || isThing(phrase)));
}

/** "Jason Pack, who plays in a wedding band in Leeds,": nothing in it speaks for the entity, so that the sentence must. */
function clauseBehind(view: NameView): Sign | undefined {
  const clause = view.needs === 'nothing' ? null : CLAUSE.exec(tail(view, REACH));
  if (!clause) return undefined;
  const end = view.end + clause[0].length;
  const known = view.after.all().some((word) => word.start < end && ownContextAt(view, word.start));
  return workplaceBehind(view) ?? (known ? undefined : hint('apposition', 'who'));
}

function workplaceBehind(view: NameView): Sign | undefined {
  const length = WORKS.exec(tail(view, REACH))?.[0].length;
  if (length === undefined) return undefined;
  const words = view.after.all();
  const at = words.findIndex((word) => word.start === view.end + length);
  const house = words[at];
  // With the word behind an article: "for The New York Times".
  const fits = words
    .slice(0, at + 2)
    .some(({ start }) => ownContextAt(view, start) || nameStartsAt(view, start));
  return house && !fits ? otherBearer('apposition', house.text) : undefined;
}

/** "Missouri’s attorney general, Eric Schmitt,": the calling may come first. */
function callingInFront(view: NameView): Sign | undefined {
  const word = view.before.at(0);
  if (view.needs === 'nothing' || !word || !isComma(word.gap)) return undefined;
  const plain = word.plain;
  if (!ROLE_TITLES.has(plain) || NEUTRAL_ROLES.has(plain)) return undefined;
  const known = view.before.first(4).some((one) => ownContextAt(view, one.start));
  if (known) return undefined;
  // "asked its director, Jason Pack,": whose director, stands further off.
  return view.before
    .first(3)
    .slice(1)
    .some((one) => POSSESSIVES.has(one.plain))
    ? hint('apposition', plain)
    : otherBearer('apposition', plain);
}

/** Characters of a label at most. */
const LABEL = 40;

/** "Second camera: Jack Reed": a list says of each what he does in it; what his context does not know is another’s. */
export function labelInFront(view: NameView): Sign | undefined {
  const word = view.before.at(0);
  if (view.role !== 'full' || view.needs === 'nothing' || !word || !/^:\s$/u.test(word.gap)) return undefined;
  const inLine = /(?:^|\n)[^\n:.]*$/u.exec(view.text.slice(Math.max(0, view.start - REACH), word.end))?.[0];
  // Longer lines are sentences: "who joined the foreign service instead: Chris Stevens".
  if (inLine === undefined || inLine.length > LABEL || NEUTRAL_ROLES.has(word.plain)) return undefined;
  const from = word.end - inLine.length;
  const known = view.before.all().some((one) => one.start >= from && ownContextAt(view, one.start));
  return known ? undefined : hint('apposition', word.plain);
}

/** "(R-Mo.)", "(D., R.I.)": the seat of a member of a parliament. */
function seatBehind(view: NameView): Sign | undefined {
  if (!view.after.at(0)?.gap.includes('(')) return undefined;
  const seat = PARTY.exec(tail(view, 30))?.[1]?.trim();
  if (seat === undefined) return undefined;
  // Two capitals are written with points elsewhere.
  const spellings = [seat, seat.replace(/\.$/u, ''), seat.replace(/^(\p{Lu})(\p{Lu})$/u, '$1.$2.')];
  return spellings.some((one) => ownWord(view, one)) ? ownSign('apposition', seat) : another(view, seat);
}

/** "Clinton, Miss. (town)": a town that is called like him. */
function townBehind(view: NameView): Sign | undefined {
  const state = view.after.at(0);
  if (!state || !isComma(state.gap)) return undefined;
  const region = regionIn(view, view.after.all());
  const closes = /^\.?(?:\s*[,;)(]|$)/.test(view.text.slice(state.end, state.end + 3));
  return region?.kind === 'subnational' && closes ? regionSign(view, state, region) : undefined;
}

const TOLD_OF = wordSet('paper newspaper magazine desk bureau same two three other group family');

/** "Becker of the advocacy group", "Schmitt of the Times". */
function houseBehind(view: NameView): Sign | undefined {
  const [link, article, ...rest] = view.after.all();
  if (link?.text !== 'of' || article?.text !== 'the' || !/^,?\s$/.test(link.gap)) return undefined;
  const end = rest.findIndex((word, i) => i > 2 || (i > 0 && !isSpace(word.gap)));
  const house = end < 0 ? rest : rest.slice(0, end);
  const known = house.find((word) => ownContextAt(view, word.start));
  const first = house[0];
  // "Schmitt of the paper": the one of which the text has told.
  if (first && TOLD_OF.has(first.text)) return undefined;
  return known ? ownSign('apposition', known.text) : first && otherBearer('apposition', first.text);
}

/** "Jack Reed of Portland, Oregon"; "Jack Reed of Rhode Island" is the senator. */
function homeBehind(view: NameView): Sign | undefined {
  const [link, ...rest] = view.after.all();
  if (!link || (link.text !== 'of' && link.text !== 'from') || !isSpace(link.gap)) return undefined;
  const end = rest.findIndex((word, i) => i === MAX_HOME_WORDS || !isCapitalised(word.text));
  const place = end < 0 ? rest : rest.slice(0, end);
  const known = place.find((word) => ownContextAt(view, word.start));
  if (known) return ownSign('apposition', known.text);
  // "Schmitt of St. Louis".
  if (place[0]?.text === 'St' && isCapitalised(rest[1]?.text ?? '')) return another(view, 'St.');
  const region = place.find((_, i) => regionIn(view, rest.slice(i))?.kind === 'subnational');
  return region ? another(view, region.text) : bodyNamedBehind(view, place);
}

const CIRCLE =
  /^,?\sof\san?\s(?:\p{Ll}[\p{L}’'-]*\s){0,4}?(?:group|charity|society|association|firm|club|company|college|band|league|team|school|church)(?!\p{L})/u;

/** "Jo Becker, of a children’s rights group,": anybody may be. */
function circleBehind(view: NameView): Sign | undefined {
  const length = view.needs === 'nothing' ? undefined : CIRCLE.exec(tail(view, REACH))?.[0].length;
  if (length === undefined) return undefined;
  const known = view.after.all().some(({ start }) => start < view.end + length && ownContextAt(view, start));
  return known ? undefined : hint('apposition', 'of a');
}

/** "Ms. Becker of Human Rights Watch", where the text has no such body of its own. */
function bodyNamedBehind(view: NameView, body: readonly Word[]): Sign | undefined {
  // "Mr. Pack of Knoxville": behind a surname one word will do.
  const least = view.role === 'full' ? 2 : 1;
  const isBody = view.needs !== 'nothing' && body.length >= least && body.every(({ gap }) => isSpace(gap));
  if (!isBody || body.some((word) => nameStartsAt(view, word.start))) return undefined;
  const { text } = body[0]!;
  return view.role === 'full' ? hint('apposition', text) : otherBearer('apposition', text);
}
