/**
 * A region behind a name (convention 27): "Tripoli, Lebanon", "MANCHESTER, N.H.", "Tripoli in Lebanon", "House of
 * Representatives of Japan", "Blackwater, Missouri" are others; "Tripoli, the one in Libya" is a sign of the very entity.
 */
import type { BlockIndex } from '../block-index.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { CALENDAR } from '../lexicon/openers.ts';
import { regionAt, type Region } from '../lexicon/regions.ts';
import { WordsAfter, isCapitalised, isComma, isSpace, isTitleCased, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { startsSmall } from '../starts-small.ts';
import { wordSet } from '../lexicon/word-set.ts';
import {
  hint,
  nameEndsAt,
  nameStartsAt,
  otherBearer,
  ownContextAt,
  ownSign,
  plainLeft,
  refusal,
  tail,
  wordRight,
  type NameView,
} from './name-view.ts';
import { regionIn, regionSign } from './region-sign.ts';

const LINK =
  /^(?:,\s*(?:which\s(?:is|lies)\s+)?(?:(?:the|la|le|el)\s+(?:one|other)\s+)?(?:(?:la|el|celle|quella|quello)\s+d[eiu]|in|au|en|im|no|na|w|в|у|στην?|στον|(?:(?:αυτή|αυτής|εκείνη|εκείνης)\s+)?της|του)?\s*|\s*\(|\s[–—]\s(?:the\s(?:one|other)|celle|la|el|quella|quello|die)\s(?:in|im|d[eiu])\s|\s+(?:(?:is|was|lies|being|but)\s(?:up\s|down\s|over\s|out\s)?)?(?:in|au|im|no)\s+)/u;
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
    countyAfter(view) ??
    bracketAfter(view) ??
    glossAfter(view) ??
    cityOfRegion(view) ??
    partOfRegion(view) ??
    toldTogether(view) ??
    riverAfter(view) ??
    townHallAfter(view) ??
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

/** "Moscow is in Syria for the long haul": a capital stands for its government there. */
function isSaidToBe(view: NameView, link: string): boolean {
  return view.needs === 'nothing' && /^\s+(?:is|was|lies|being|but)\s/.test(link);
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

const COUNTIES = new Set(['County', 'Township', 'Parish']);

/** "Russia, in Herkimer County", "London, Middlesex County": only small places lie in one. */
function countyAfter(view: NameView): Sign | undefined {
  const next = view.after.at(0);
  if (!next || (next.text !== 'in' && !isComma(next.gap))) return undefined;
  if (!COUNTIES.has(view.after.at(next.text === 'in' ? 2 : 1)?.text ?? '')) return undefined;
  const county = /^(?:,|,?\s+in)\s+(\p{Lu}\p{L}+\s(?:County|Township|Parish))/u.exec(tail(view, 40))?.[1];
  return county === undefined ? undefined : otherBearer('qualifier', county);
}

/** "Washington (Tyne and Wear)"; the bracket of a dateline holds an agency, which is one name. */
function bracketAfter(view: NameView): Sign | undefined {
  if (view.needs === 'nothing' || view.text.charAt(view.end + 1) !== '(') return undefined;
  const inside =
    /^\s\((?:the\sone\sin\s|in\s)?(\p{Lu}\p{Ll}+\s(?:and|upon|on|under|sur|am|an der)\s\p{Lu}\p{Ll}+)\)/u.exec(
      tail(view, 40),
    )?.[1];
  return inside === undefined ? undefined : otherBearer('qualifier', inside);
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

/** Asked first. */
const NEXT_BEGINS = /[.!?]\s(?:Both|All)\s/;
const togetherIn = new WeakMap<BlockIndex, boolean>();

/** Asked once of each block. */
function mayTellTogether({ block, text }: NameView): boolean {
  let may = togetherIn.get(block);
  if (may === undefined) togetherIn.set(block, (may = NEXT_BEGINS.test(text)));
  return may;
}

/** As far as the end of a sentence, and the beginning of the next, may lie. */
const NEXT_SENTENCE = 260;
const TOWN_HALL =
  /^\s(?:town|village|township|borough)\s(?:hall|board|council|court|supervisor|clerk|meeting|green)(?!\p{L})/u;

/** "the Greece town hall": no country has one. */
function townHallAfter(view: NameView): Sign | undefined {
  const town =
    plainLeft(view) === 'the' &&
    isSpace(view.after.at(0)?.gap ?? '') &&
    TOWN_HALL.test(tail(view, 24)) &&
    isCountry(view);
  return town ? otherBearer('qualifier', 'town') : undefined;
}

const SEAS = wordSet('mediterranean atlantic pacific baltic adriatic aegean caspian arctic caribbean');
/** Behind a river a clause goes on; a noun would be what the capital describes ("on the Brexit bill"). */
const RIVER_ENDS = /^(?:\s*[.,;:!?)–—]|$|\s\p{Ll}+(?:ed|s)\s|\s(?:gave|had|is|was|are|were|will|and)\s)/u;

/** "Manchester on the Merrimack": a river that nothing in the dossier connects with the town. */
function riverAfter(view: NameView): Sign | undefined {
  const [link, article, river] = view.needs === 'nothing' ? [] : view.after.first(3);
  const on = (link?.text === 'on' || link?.text === 'upon') && article?.text === 'the';
  if (!on || !river || !isRiver(view, river)) return undefined;
  const known = ownContextAt(view, river.start) || nameStartsAt(view, river.start);
  return known ? undefined : otherBearer('qualifier', river.text);
}

function isRiver({ text }: NameView, { text: name, plain, gap, end }: Word): boolean {
  // "broke with Washington on the Palestinians".
  if (!isTitleCased(name) || name.endsWith('s') || !isSpace(gap) || CALENDAR.has(plain) || SEAS.has(plain))
    return false;
  return RIVER_ENDS.test(text.slice(end, end + 16));
}

/** "from Moscow to Tripoli": another listed place right beside. */
function isOneOfTwo(view: NameView): boolean {
  const [after, before] = [view.after.at(1), view.before.at(1)];
  return (
    (after && nameStartsAt(view, after.start)) ||
    (before !== undefined && nameEndsAt(view, before.end)) === true
  );
}

const TOGETHER =
  /^[^.!?]*[.!?]\s(?:Both|All(?:\sof\sthem|\s(?:three|four|five|six|seven))?)\s(?:are|lie|were)\sin\s(?=\p{Lu})/u;

/** "You can drive from Moscow to Tripoli in three hours. Both are in Wisconsin", "All three are towns in the hills". */
function toldTogether(view: NameView): Sign | undefined {
  if (!mayTellTogether(view)) return undefined;
  const rest = tail(view, NEXT_SENTENCE);
  const length = TOGETHER.exec(rest)?.[0].length;
  if (length === undefined) return undefined;
  const words = new WordsAfter(view.text, view.end + length).all();
  const region = regionIn(view, words);
  const told = region?.kind === 'subnational' && isOneOfTwo(view);
  return told && words[0] ? regionSign(view, words[0], region) : undefined;
}

/** A country is followed by the next item of a list, not by the country it lies in; "Egypt, Pennsylvania" is a village. */
function isCountry(view: NameView): boolean {
  return regionAt(view.surface.split(/\s+/u), view.textLang)?.kind === 'country';
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

/** Institutions that need nothing are known by their names, wherever they meet; but they have no other address. */
export function regionAfterBody(view: NameView): Sign | undefined {
  if (view.needs === 'nothing')
    return (
      townOfName(view) ?? (hasAddress(view) ? seatElsewhere(view) : townAfterBody(view)) ?? townAround(view)
    );
  return seatElsewhere(view) ?? stateAfterName(view) ?? regionOfBody(view);
}

/** "Central Command, in Jerusalem,", "the National Security Council in New Delhi": a seat that nothing in the dossier connects with the institution. */
function seatElsewhere(view: NameView): Sign | undefined {
  const link = view.role === 'acronym' ? undefined : view.after.at(0);
  const town = link?.text === 'in' ? view.after.at(1) : undefined;
  if (!link || !town) return undefined;
  // Who is known by the name alone may sit anywhere: "the United Nations in Geneva".
  if (!isComma(link.gap) && (view.needs === 'nothing' || !isSpace(link.gap))) return undefined;
  if (!isSpace(town.gap) || !isCapitalised(town.text) || CALENDAR.has(town.plain)) return undefined;
  const known = ownContextAt(view, town.start) || nameStartsAt(view, town.start);
  return known ? undefined : refusal('qualifier', town.text);
}

/** "the Kremlin at Pskov", "the Kremlin of Nizhny Novgorod": a seat of government is the only one, and has no town. */
function townAfterBody(view: NameView): Sign | undefined {
  if (view.role === 'acronym' || view.reach !== 'general') return undefined;
  const link = wordRight(view)?.text;
  const town = link === 'at' || link === 'of' ? view.after.at(1) : undefined;
  if (
    !town ||
    !isSpace(town.gap) ||
    !isTitleCased(town.text) ||
    CALENDAR.has(town.plain) ||
    GIVEN_NAMES.has(town.plain)
  )
    return undefined;
  const known = ownContextAt(view, town.start) || nameStartsAt(view, town.start);
  return known || (link === 'of' && isPerson(town, view.after.at(2)))
    ? undefined
    : otherBearer('qualifier', town.text);
}

/** "the White House of Lyndon Johnson"; but "the Kremlin of Nizhny Novgorod". */
function isPerson({ text }: Word, further: Word | undefined): boolean {
  const two = further !== undefined && isSpace(further.gap) && isTitleCased(further.text);
  return two && !/^(?:Nizh|Velik)/.test(text);
}

/** "the White House in Rhoscolyn", a pub: who is known by the name alone may sit anywhere, if the page knows anything else of it. */
function townAround(view: NameView): Sign | undefined {
  const [link, town] = view.role === 'acronym' ? [] : view.after.first(2);
  if (link?.text !== 'in' || !town || !isSpace(link.gap) || !isTitleCased(town.text)) return undefined;
  const known = CALENDAR.has(town.plain) || ownContextAt(view, town.start) || nameStartsAt(view, town.start);
  return known ? undefined : hint('qualifier', town.text);
}

/** "the Pentagon, in Chatham, Kent": a shopping centre. */
function hasAddress(view: NameView): boolean {
  const county = view.text.indexOf(',', view.end) < 0 ? undefined : view.after.at(2);
  if (!county || !isComma(county.gap)) return false;
  return regionIn(view, view.after.all().slice(2))?.kind === 'subnational';
}

/** "WHITE HOUSE, Tenn. — The water": a town has no article. */
function townOfName(view: NameView): Sign | undefined {
  return plainLeft(view) === 'the' ? undefined : stateAfterName(view);
}

/** "Blackwater, Missouri": a town of that name. */
function stateAfterName(view: NameView): Sign | undefined {
  const next = view.after.at(0);
  if (view.role === 'acronym' || !next || !isComma(next.gap)) return undefined;
  const region = regionIn(view, view.after.all());
  return region?.kind === 'subnational' ? regionSign(view, next, region) : undefined;
}

/** "House of Representatives of Japan", "National Security Council of Georgia". */
function regionOfBody(view: NameView): Sign | undefined {
  const link = wordRight(view);
  const rest = view.after.all().slice(1);
  if (!link || !rest[0] || (link.text !== 'of' && link.text !== 'in')) return undefined;
  const region = regionIn(view, rest);
  return region && regionSign(view, rest[0], region);
}
