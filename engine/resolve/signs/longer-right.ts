/**
 * What follows a name and makes it the beginning of a longer one (convention 26): "Libya Herald", "Emirates Stadium",
 * "Powell Road", "Sputnik V". The head noun says whether it is a public body, in which the name counts ("UN Panel of
 * Experts"). Unknown capitalised words speak against places and surnames, not against institutions and acronyms ("US Fifth
 * Fleet", "White House Easter egg roll").
 */
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { BODY_HEADS, PERSON_FOLLOWERS, VENTURE_HEADS } from '../lexicon/longer-names.ts';
import { CALENDAR, OPENERS } from '../lexicon/openers.ts';
import { regionOfDemonym } from '../lexicon/regions.ts';
import { COURTESY_TITLES, ROLE_TITLES } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import {
  isAllCapitals,
  isAmpersand,
  isCapitalised,
  isSpace,
  isTitleCased,
  type Word,
} from '../neighbour-words.ts';
import { isCountry } from './is-country.ts';
import { capitalsSpeak, nameStartsAt, shapeOf, tail, type NameView } from './name-view.ts';

/** "Emirates Defence Industries Company": whatever goes before it, the last word says what it is. */
const FIRMS = wordSet('company corp corporation inc ltd llc plc holdings industries');
/** In shorter blocks, such as headings and labels, a capital may mean anything. */
const RUNNING_TEXT = 80;
/** Longer runs are headlines. */
const MAX_RUN = 4;

/** The word that makes the name longer, if one does. */
export function longerRight(view: NameView): string | undefined {
  const partner = joinedBySign(view);
  if (partner !== undefined) return partner;
  // What follows a hashtag is the sentence again.
  if (view.text[view.start - 1] === '#') return undefined;
  const title = titleWord(view) ?? initialBehind(view) ?? modelBehind(view) ?? shopBehind(view);
  if (title !== undefined) return title;
  const firm = view.type === 'person' ? undefined : (firmBehind(view) ?? firmAroundBracket(view));
  if (firm) return firm.text;
  const run = runAfter(view);
  const first = run[0];
  if (!first) return undefined;
  if (CALENDAR.has(first.plain) || /^(?:\d|[IVX]+$)/u.test(first.text)) return modelNumber(view, first);
  return view.type === 'person' ? rightOfPerson(view, run, first) : rightOfOther(view, run, first);
}

/** "the charming Moscow Does Not Believe in Tears": a little word with a capital, in the midst of running text. */
function titleWord(view: NameView): string | undefined {
  const next = view.after.at(0);
  // "at his home in Washington, D.C. He was 91."
  const ends = view.surface.endsWith('.');
  if (view.type !== 'place' || ends || shapeOf(view) !== 'plain' || view.text.length < RUNNING_TEXT)
    return undefined;
  if (!next || next.gap !== ' ' || !isTitleCased(next.text) || nameStartsAt(view, next.start))
    return undefined;
  return OPENERS.has(next.plain) ? next.text : undefined;
}

/** "Isis M. wrote": a given name, and of the surname no more than its letter; but "Washington D.C.", "in Libya U.S. officials". */
function initialBehind(view: NameView): string | undefined {
  if (view.type === 'person' || view.needs === 'nothing' || isAllCapitals(view.surface)) return undefined;
  return /^ (\p{Lu})\.(?!\s?\p{Lu})/u.exec(tail(view, 5))?.[1];
}

/** "Routers named “Benghazi-5G”": places have no models. */
function modelBehind(view: NameView): string | undefined {
  return view.type === 'place' ? /^-(\d{1,2}\p{Lu})(?!\p{L})/u.exec(tail(view, 5))?.[1] : undefined;
}

const KITCHENS =
  /^['’]s\s(Kitchen|Diner|Bakery|Deli|Garage|Hardware|Grill|Pizzeria|Caf[eé]|Tavern|Tearooms?|Pharmacy)(?!\p{L})/u;

/** "one of those ovens from England’s Kitchen": a shop that is somebody’s. */
function shopBehind(view: NameView): string | undefined {
  return capitalsSpeak(view) ? KITCHENS.exec(tail(view, 14))?.[1] : undefined;
}

/** "Isis & Osiris": firms and titles. */
function joinedBySign(view: NameView): string | undefined {
  const next = view.after.at(0);
  if (!next || !isAmpersand(next.gap) || !isCapitalised(next.text)) return undefined;
  return nameStartsAt(view, next.start) ? undefined : next.text;
}

/** The capitalised words that follow without a break, up to the next name of the dossier. */
function runAfter(view: NameView): Word[] {
  const run: Word[] = [];
  for (let i = 0; i < MAX_RUN; i++) {
    const word = view.after.at(i);
    if (!word || !isSpace(word.gap) || !startsName(word.text) || nameStartsAt(view, word.start)) break;
    if (isLittleWord(view, word)) break;
    run.push(word);
  }
  return run;
}

function startsName(word: string): boolean {
  const unit = word.charCodeAt(0);
  if (unit < 0x80) return isCapitalised(word) || (unit >= 0x30 && unit <= 0x39);
  return isCapitalised(word) || /^\p{N}/u.test(word);
}

/** "Trump To Visit": a little word ends the run; "Russia Today" does not hold one, except in a headline. */
function isLittleWord(view: NameView, word: Word): boolean {
  const plain = word.plain;
  return OPENERS.has(plain) && (shapeOf(view) !== 'plain' || !VENTURE_HEADS.has(plain));
}

/** "Sputnik 2", "Sputnik V": a model number makes a product of an institution's name. */
function modelNumber(view: NameView, word: Word): string | undefined {
  const product =
    view.type === 'organization' && view.needs !== 'nothing' && /^(?:\d{1,2}|[IVX]{1,4})$/u.test(word.text);
  return product ? word.text : undefined;
}

function rightOfPerson(view: NameView, run: readonly Word[], first: Word): string | undefined {
  // "the Trump Administration’s policy".
  if (PERSON_FOLLOWERS.has(first.plain.replace(/['’]s?$/, ''))) return undefined;
  if (isOfHis(view, run)) return undefined;
  const shouted = isAllCapitals(view.surface) && isAllCapitals(first.text);
  const stranger = view.role === 'short' && capitalsSpeak(view) && !shouted ? first.text : undefined;
  return ventureIn(run) ?? stranger;
}

/** "the Trump Justice Department", "Under Trump Republicans have learned". */
function isOfHis(view: NameView, run: readonly Word[]): boolean {
  if (view.needs !== 'nothing' || view.role !== 'short' || ventureIn(run) !== undefined) return false;
  return run.some(({ plain }) => BODY_HEADS.has(plain) || /^(?:republican|democrat)s?$/.test(plain));
}

/** Names of the dossier may stand in between: "Malta Gulf Logistics Inc." */
function firmBehind(view: NameView): Word | undefined {
  for (let i = 0; i < MAX_RUN; i++) {
    const word = view.after.at(i);
    if (!word || !isSpace(word.gap) || !isCapitalised(word.text)) return undefined;
    if (FIRMS.has(word.plain)) return word;
  }
  return undefined;
}

/** "Olsen & Mads (Canada) Inc.": a branch of a firm. */
function firmAroundBracket({ text, start, after }: NameView): Word | undefined {
  const word = after.at(0);
  const bracketed = word && text.charAt(start - 1) === '(' && /^\)\s$/.test(word.gap);
  return bracketed && FIRMS.has(word.plain) ? word : undefined;
}

/** "London House"; "the United States House" and "Washington House members" are of parliaments. */
function isHotel(view: NameView): boolean {
  return (
    !isCountry(view) &&
    capitalsSpeak(view) &&
    !/^\s\p{Ll}/u.test(view.text.slice(view.after.at(0)!.end, view.after.at(0)!.end + 2))
  );
}

function rightOfOther(view: NameView, run: readonly Word[], first: Word): string | undefined {
  if (
    view.type === 'place' &&
    view.role !== 'acronym' &&
    first.plain === 'house' &&
    run.length === 1 &&
    isHotel(view)
  )
    return first.text;
  if (run.some((word) => isPublic(word.plain)) || isSpeaker(view, run)) return undefined;
  const venture = ventureIn(run);
  if (venture !== undefined) return venture;
  // "At a meeting in London Libyan officials saw him."
  const adjective = regionOfDemonym(first.text) !== undefined;
  // "in Washington, D.C. Leave the list here": the next sentence.
  const ended = view.surface.endsWith('.');
  return ended ||
    isScene(view) ||
    isTolerant(view) ||
    !capitalsSpeak(view) ||
    isAllCapitals(first.text) ||
    adjective
    ? undefined
    : first.text;
}

/** "Пресс-секретарь Кремля Дмитрий Песков": somebody of the body, where there are no articles. */
function isSpeaker({ type, textLang }: NameView, run: readonly Word[]): boolean {
  const named = run.length > 1 && GIVEN_NAMES.has(run[0]?.plain ?? '');
  return named && type === 'organization' && (textLang === 'ru' || textLang === 'uk' || textLang === 'pl');
}

/** "In Russia Navalny was barred". */
function isScene({ type, needs, before }: NameView): boolean {
  return type === 'place' && needs === 'nothing' && /^(?:In|Outside|Inside)$/.test(before.at(0)?.text ?? '');
}

/** "US Fifth Fleet", "White House Easter egg roll", "Navy SEAL Team Six"; but not "Kremlin Gate", a horse. */
function isTolerant(view: NameView): boolean {
  if (view.role === 'acronym') return view.type !== 'place' || isAllCapitals(view.surface);
  // Italian writes letters so: "l’inviato dell’Onu Ghassan Salamé".
  if (view.textLang === 'it' && view.lang === 'it' && view.surface.length <= 5) return true;
  return view.type !== 'place' && (view.type !== 'organization' || /[\s.-]/u.test(view.surface));
}

function isPublic(plain: string): boolean {
  if (BODY_HEADS.has(plain) || ROLE_TITLES.has(plain)) return true;
  // "Bay" is a Turkish gentleman, and a bay.
  return COURTESY_TITLES.has(plain) && !VENTURE_HEADS.has(plain);
}

function ventureIn(run: readonly Word[]): string | undefined {
  return run.find((word) => VENTURE_HEADS.has(word.plain))?.text;
}
