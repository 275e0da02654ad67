/**
 * A region behind a place (convention 27): "Tripoli, Lebanon", "MANCHESTER, N.H.", "Tripoli in Lebanon" are others;
 * "Tripoli, the one in Libya" is a sign of the very entity.
 */
import { regionAt, type Region } from '../lexicon/regions.ts';
import { isCapitalised, isComma, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { startsSmall } from '../starts-small.ts';
import { isCountry } from './is-country.ts';
import {
  nameStartsAt,
  otherBearer,
  ownContextAt,
  ownSign,
  refusal,
  tail,
  type NameView,
} from './name-view.ts';
import { regionIn, regionSign } from './region-sign.ts';
import { smallTown } from './small-town.ts';
import { toldTogether } from './told-together.ts';

const LINK =
  /^(?:,\s*(?:which\s(?:is|lies)\s+)?(?:(?:the|la|le|el)\s+(?:one|other)\s+)?(?:(?:la|el|celle|quella|quello)\s+d[eiu]|(?:(?:up|down|over|out|back)\s)?in|au|en|im|no|na|w|в|у|στην?|στον|(?:(?:αυτή|αυτής|εκείνη|εκείνης)\s+)?της|του)?\s*|\s*\(|\s[–—]\s(?:the\s(?:one|other)|celle|la|el|quella|quello|die)\s(?:in|im|d[eiu])\s|\s+(?:(?:is|was|lies|being|but)\s(?:up\s|down\s|over\s|out\s)?)?(?:in|au|im|no)\s+)/u;
const LINKING = ['in', 'au', 'im', 'no', 'is', 'was', 'lies', 'being', 'but'];
/** Only a comma or a bracket: the region may also be the next item of a list, or the subject of the sentence. */
const BARE_LINK = /^,\s*$|^\s*\($/u;
const CITY_WORDS = /^['’]s\s+(?:\p{L}+[\s-]){0,3}(?:city|town|port|capital|metropolis|village)/u;
const CITY_PHRASE =
  /^,\s+(?:\p{Ll}+\s+){0,3}(?:ville|port|città|porto|ciudad|puerto|cidade|stad|hafenstadt|capitale?|miasto|город|міст[оа]|столиц[аыуі]|πόλη|λιμάνι|πρωτεύουσα)\s+(?:\p{Ll}+\s+){0,4}(?:\p{Ll}{1,5}['’])?(?=\p{Lu})/u;
const AND = /^,?\s+(?:and|or|et|und|y|e|i|и)\s+(?:the\s+)?\p{Lu}/u;

export function regionAfterPlace(view: NameView): Sign | undefined {
  // "Washington, D.C." carries its qualifier inside.
  if (view.surface.includes(',')) return ownSign('qualifier', view.surface);
  return (
    addressAfter(view) ??
    smallTown(view) ??
    glossAfter(view) ??
    cityOfRegion(view) ??
    partOfRegion(view) ??
    toldTogether(view) ??
    regionOfPlace(view)
  );
}

function regionOfPlace(view: NameView): Sign | undefined {
  if (view.role === 'acronym') return undefined;
  const link = mayLink(view) ? LINK.exec(tail(view, 40))?.[0] : undefined;
  const words = link ? wordsFrom(view, view.end + link.length) : [];
  const word = words[0];
  const region = word && regionIn(view, words);
  if (!word || !region || (region.kind === 'country' && isNoTown(view, link ?? ''))) return undefined;
  const sign = regionSign(view, word, region);
  return isNext(view, link ?? '', sign, { region, end: endOf(words, region) }) ? undefined : sign;
}

/** What stands beside a country is no country in it, and a capital may be there in many ways. */
function isNoTown(view: NameView, link: string): boolean {
  return isCountry(view) || isSaidToBe(view, link) || isActing(view, link);
}

/** "a key ally of Washington in Iraq": a capital stands for its government, which acts in other countries. */
function isActing(view: NameView, link: string): boolean {
  return view.reach === 'general' && /^\s+in\s+$/.test(link);
}

/** "Moscow is in Syria for the long haul": a capital stands for its government there; but "London is in Canada, he said". */
function isSaidToBe(view: NameView, link: string): boolean {
  if (view.needs !== 'nothing' || !/^\s+(?:is|was|lies|being|but)\s/.test(link)) return false;
  return !/^\s(?:is|lies)\sin\s\p{Lu}\p{L}+[.,;!?]/u.test(tail(view, 40));
}

/** The region is the next item of a list, or ("New York: Harcourt") where the book of this title was published. */
function isNext(view: NameView, link: string, sign: Sign, found: { region: Region; end: number }): boolean {
  if (link.includes('(') && view.text[found.end] === ':') return true;
  const doubtful = sign.effect === 'other' && BARE_LINK.test(link);
  return doubtful && !closes(view, found.end);
}

/** Most places are followed by another word. */
function mayLink({ after }: NameView): boolean {
  const next = after.at(0);
  return next !== undefined && (/[,(–—]/.test(next.gap) || LINKING.includes(next.text));
}

/** "The Middle East, Cambridge, Mass.": what an address follows is a house. */
function addressAfter(view: NameView): Sign | undefined {
  const town = view.after.at(0);
  const state = town && isComma(town.gap) ? view.after.at(1) : undefined;
  if (!town || !state || !isComma(state.gap)) return undefined;
  if (!isCapitalised(town.text) || !startsSmall(town.text.slice(1)) || nameStartsAt(view, town.start))
    return undefined;
  const region = regionIn(view, view.after.all().slice(1));
  // "London, Paris, New York and Berlin": a city more.
  const addressed = region?.kind === 'subnational' && region.name !== 'New York';
  return addressed ? refusal('qualifier', `${town.text}, ${region.name}`) : undefined;
}

/** "Washington, as in Olympia". */
function glossAfter(view: NameView): Sign | undefined {
  if (view.needs === 'nothing' || view.after.at(0)?.text !== 'as') return undefined;
  const gloss = /^,?\s+as in\s+/u.exec(tail(view, 20))?.[0];
  const word = gloss && wordsFrom(view, view.end + gloss.length)[0];
  if (!word || !isCapitalised(word.text)) return undefined;
  return ownContextAt(view, word.start)
    ? ownSign('qualifier', word.text)
    : otherBearer('qualifier', word.text);
}

/** "Tripoli, deuxième ville du Liban": English has articles there, and a rule of its own. */
function cityOfRegion(view: NameView): Sign | undefined {
  if (view.needs === 'nothing' || !isComma(view.after.at(0)?.gap ?? '')) return undefined;
  const phrase = CITY_PHRASE.exec(tail(view, 60))?.[0];
  const words = phrase ? wordsFrom(view, view.end + phrase.length) : [];
  const region = words[0] && regionIn(view, words);
  return region && words[0] && regionSign(view, words[0], region);
}

/** First words of it; asked first. */
const INTO = new Set(['dans', 'in', 'im', 'en', 'al', 'nel', 'no', 'w', 'на', 'στον', 'στο', 'στη']);
const DIRECTION =
  /^,?\s+(?:dans\s+(?:le\s|l['’])|in\s+the\s|in\s|im\s|en\s+el\s|al\s|nel\s|no\s|w\s|на\s|στ[αο]ν?\s)(?:extrême-|far\s|extremo\s|äußersten\s)?(?:nord|north|sud|south|sur|sul|est|east|este|leste|ouest|west|ovest|oeste|norte|norden|süden|osten|westen|центр|север|півн|βόρει|νότι)[\p{L}-]*\s+(?:(?:of|du|de|del|do|della|des|von)\s+)?(?:(?:la|the)\s|l['’])?(?=\p{Lu})/u;

/** "Tripoli, dans le nord du Liban", "Tripoli in northern Lebanon". */
function partOfRegion(view: NameView): Sign | undefined {
  const next = view.after.at(0);
  if (view.role === 'acronym' || !next || !INTO.has(next.plain.replace(/'.*$/u, ''))) return undefined;
  const phrase = DIRECTION.exec(tail(view, 40))?.[0];
  const words = phrase ? wordsFrom(view, view.end + phrase.length) : [];
  const region = words[0] && regionIn(view, words);
  // "backed by Moscow in eastern Ukraine", "Russia in northern Syria": who is known by the name alone acts there.
  const acts = (view.needs === 'nothing' || view.reach === 'general') && !phrase?.startsWith(',');
  return acts || !region || !words[0] ? undefined : regionSign(view, words[0], region);
}

/** The words from exactly this offset on. */
function wordsFrom(view: NameView, offset: number): readonly Word[] {
  const at = view.after.all().findIndex((word) => word.start === offset);
  return at < 0 ? [] : view.after.all().slice(at);
}

function endOf(words: readonly Word[], region: Region): number {
  const last = words[region.words - 1];
  return last ? last.end - (/['’]s$/u.exec(last.text)?.[0].length ?? 0) : 0;
}

/**
 * "in London, Qatar said", "in London, Qatar and Egypt" name two places; "Tripoli, Greece, is", "Tripoli, Lebanon’s second
 * city" and "in Tripoli, Greece, and Tripoli, Iowa" one.
 */
function closes(view: NameView, end: number): boolean {
  const rest = view.text.slice(end, end + 40);
  if (CITY_WORDS.test(rest)) return true;
  if (AND.test(rest))
    return rest.replace(/^,\s+\p{L}+\s+/u, '').startsWith(view.surface) && rest.startsWith(',');
  if (!/^\s*(?:[,;:.)(\]—–]|-\s|$)/u.test(rest)) return false;
  const following = /^,\s+(\p{Lu}[\p{L}.]*)/u.exec(rest)?.[1];
  return following === undefined || regionAt([following], view.textLang) === undefined;
}
