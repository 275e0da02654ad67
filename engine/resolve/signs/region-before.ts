/**
 * A region in front of a name (convention 27): "Japan's House of Representatives", "Turkish National Security Council",
 * "Florida Department of State", "In Missouri the House of Representatives", "Lebanese Tripoli", "Denver's Capitol Hill" are
 * others; "Libya's House of Representatives" is a sign of the very entity.
 */
import { regionAt, regionOfDemonym, type Region } from '../lexicon/regions.ts';
import { CALENDAR, OPENERS } from '../lexicon/openers.ts';
import { isCapitalised, isSpace, isTitleCased, mayBeCapital, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import {
  front,
  nameEndsAt,
  nameStartsAt,
  otherBearer,
  ownContextAt,
  ownSign,
  ownWord,
  plainLeft,
  refusal,
  wordLeft,
  type NameView,
} from './name-view.ts';
import { describesNoun } from './describes-noun.ts';
import { regionSign } from './region-sign.ts';
import { countryBeforeBody, countryBesidePlace, isUnspaced } from './region-unspaced.ts';

const POSSESSIVE = /['’]s?$/u;
const MAX_WORDS = 3;
/** How far back the sentence opening "In Missouri the …" is looked for. */
const LEAD_REACH = 50;
const LEAD = /(?:(?:^|[.!?]\s+)In|(?:[,;:—–]|\sthat|\sand|\sbut)\sin) ((?:\p{Lu}[\p{L}.]+\s?){1,3}),? the $/u;

/** "the one in Nicosia, where the House of Representatives has fifty-six seats". */
const WHERE = /\sin\s((?:\p{Lu}\p{Ll}+\s?){1,2}),\swhere\sthe\s$/u;

/** "Wellington. The House of Representatives …", in a digest of many places. */
const HEADING = /(?:^|[.!?]\s+)(\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{L}+){0,2})\.\s(?:The\s)?$/u;

const SITTING = /\b(?:House|Council|Assembly|Parliament|Senate|Congress)\b/u;

export function regionBeforeBody(view: NameView): Sign | undefined {
  if (isUnspaced(view)) return countryBeforeBody(view);
  const nearest = wordLeft(view);
  if (!nearest) return undefined;
  const found = longestRegion(view);
  if (!found)
    return (
      demonym(view, nearest) ??
      demonymOfOwner(view, nearest) ??
      townBefore(view, nearest) ??
      openingRegion(view)
    );
  const sign = regionSign(view, found.word, found.region);
  // "Britain's NATO allies" are those of the real NATO; "Missouri's Department of State" is not the real department.
  const counts =
    sign.effect === 'own' ||
    view.needs !== 'nothing' ||
    (found.region.kind === 'subnational' && mayBeAStates(view));
  return counts ? sign : undefined;
}

/** "Missouri's Department of State"; but "Georgia's NATO membership", "Kentucky's White House hopeful". */
function mayBeAStates({ role, surface }: NameView): boolean {
  return (
    role !== 'acronym' &&
    /\s/.test(surface) &&
    !/^(?:White House|United Nations|European Union)$/.test(surface)
  );
}

/** "Russia's Tripoli policy" speaks of the real one, so that countries in front decide nothing; adjectives do. */
export function regionBeforePlace(view: NameView): Sign | undefined {
  if (isUnspaced(view)) return countryBesidePlace(view);
  const nearest = wordLeft(view);
  if (!nearest) return undefined;
  const found = longestRegion(view);
  if (!found) return strangerBefore(view, nearest) ?? demonym(view, nearest) ?? seatOfSchool(view);
  const sign = regionSign(view, found.word, found.region);
  return sign.effect === 'own' && POSSESSIVE.test(nearest.text) ? sign : undefined;
}

const SCHOOL =
  /(?:University|College)\sof\s(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)\s(?:is|was|sits|lies|stands)\sin\s$/u;

/** "The University of Idaho is in Moscow". */
function seatOfSchool(view: NameView): Sign | undefined {
  const state = plainLeft(view) === 'in' ? SCHOOL.exec(front(view, 60))?.[1] : undefined;
  const region = state === undefined ? undefined : regionAt(state.split(' '), 'en');
  return region?.kind === 'subnational' && !ownWord(view, state!)
    ? otherBearer('qualifier', state!)
    : undefined;
}

function longestRegion(view: NameView): { word: Word; region: Region } | undefined {
  // "Nigeria's own National Security Council"
  const skip = view.before.at(0)?.plain === 'own' ? 1 : 0;
  for (let count = MAX_WORDS; count > 0; count--) {
    const word = view.before.at(skip + count - 1);
    if (!word || !mayBeCapital(word.text)) continue;
    const run = view.before
      .first(skip + count)
      .slice(skip)
      .reverse();
    if (!run.every((one) => isSpace(one.gap))) continue;
    const texts = run.map((one, i) => (i === count - 1 ? one.text.replace(POSSESSIVE, '') : one.text));
    const region = regionAt(texts, view.textLang);
    if (region?.words === count) return { word, region };
  }
  return undefined;
}

/** "Denver's Capitol Hill": it belongs to somebody of whom the dossier knows nothing. */
function strangerBefore(view: NameView, word: Word): Sign | undefined {
  if (view.needs === 'nothing' || !/['’]s$/u.test(word.text) || !isCapitalised(word.text)) return undefined;
  // "Macron's Washington trip".
  if (view.reach === 'general' && describesNoun(view)) return undefined;
  const known =
    ownContextAt(view, word.start) || nameEndsAt(view, word.end) || nameEndsAt(view, word.end - 2);
  return known ? undefined : otherBearer('qualifier', word.text);
}

/** "German Russia policy", "Japanese US exports": what the adjective belongs to stands behind. */
function isSubject(view: NameView): boolean {
  return view.role === 'acronym' || describesNoun(view);
}

/** Right where the adjective, or the country that it is made from, is context of the entity. */
function demonym(view: NameView, word: Word): Sign | undefined {
  if (view.needs === 'nothing' && (view.type !== 'place' || isSubject(view))) return undefined;
  const country = isCapitalised(word.text) ? regionOfDemonym(word.text) : undefined;
  if (country === undefined) return undefined;
  const own = ownContextAt(view, word.start) || ownWord(view, titleCase(country));
  return own ? ownSign('qualifier', word.text) : otherBearer('qualifier', word.text);
}

/** "The Tokyo HoR": letters that need context, of a town of which the dossier knows nothing. */
function townBefore(view: NameView, word: Word): Sign | undefined {
  const letters = /^\S*\p{Lu}\S*\p{Lu}$/u.test(view.surface);
  if (!letters || view.needs === 'nothing' || !isTitleCased(word.text)) return undefined;
  const known = ownContextAt(view, word.start) || nameEndsAt(view, word.end) || OPENERS.has(word.plain);
  return known || view.before.at(1)?.plain !== 'the' ? undefined : otherBearer('qualifier', word.text);
}

/** "The Indian colonel’s Central Command". */
function demonymOfOwner(view: NameView, owner: Word): Sign | undefined {
  const word = /['’]s$/u.test(owner.text) && !isCapitalised(owner.text) ? view.before.at(1) : undefined;
  return word && isSpace(word.gap) ? demonym(view, word) : undefined;
}

function leadOf(view: NameView): RegExpExecArray | null {
  const before = front(view, LEAD_REACH);
  const lead = plainLeft(view) === 'the' ? (LEAD.exec(before) ?? WHERE.exec(before)) : null;
  return lead ?? HEADING.exec(before);
}

/** "In Missouri the House of Representatives met", "In Tokyo the National Security Council met". */
function openingRegion(view: NameView): Sign | undefined {
  if (view.needs === 'nothing' || view.role === 'acronym') return undefined;
  const lead = leadOf(view);
  const names = lead?.[1]?.trim().split(/\s+/u) ?? [];
  const word = view.before.all().find((one) => one.text === names[0]);
  if (!word || CALENDAR.has(word.plain) || OPENERS.has(word.plain)) return undefined;
  const region = regionAt(names, view.textLang);
  if (region) return regionSign(view, word, region);
  // A town of which the dossier knows nothing, or not in this connection. Ministries speak in other towns, houses sit in their own.
  const isElsewhere = SITTING.test(view.surface) || !nameStartsAt(view, word.start);
  return isElsewhere && !ownContextAt(view, word.start) ? refusal('qualifier', word.text) : undefined;
}

/** The lists have small letters, names of countries do not. */
function titleCase(name: string): string {
  return name.replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}
