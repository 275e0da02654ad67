/**
 * What stands in front of a name and makes it the end of a longer one (convention 26): "University of Manchester", "Gulf of
 * Sirte", "Air Canada", "Amiral-Kouznetsov". "Central Bank of Libya" and "southern Libya" leave the name what it is.
 */
import { PLACE_KINDS } from '../lexicon/kinds.ts';
import { BODY_HEADS, OF_WORDS, VENTURE_HEADS, VENTURE_OF_HEADS } from '../lexicon/longer-names.ts';
import { CALENDAR, OPENERS, PLACE_MODIFIERS } from '../lexicon/openers.ts';
import { regionOfDemonym } from '../lexicon/regions.ts';
import { COURTESY_TITLES, ROLE_TITLES } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import {
  isAllCapitals,
  isAmpersand,
  isCapitalised,
  isHyphen,
  isPointAndSpace,
  isSpace,
  isTitleCased,
  type Word,
} from '../neighbour-words.ts';
import { isCountry } from './is-country.ts';
import {
  capitalsSpeak,
  endingAt,
  looselyOrdered,
  nameEndsAt,
  opensSentence,
  ownContextAt,
  shapeOf,
  wordLeft,
  type NameView,
} from './name-view.ts';
import { describesNoun } from './describes-noun.ts';

const ARTICLES = wordSet('the la l le');
/** What animals and ships are dubbed. */
const NOBLES = wordSet('prince princess count countess lady lord queen duke pride spirit star rose');
/** What navies and owners write before the name of a ship. */
export const SHIPS = wordSet('HMS HMAS HMCS USS USNS USCGC SS MS MV RMS RFA INS TCG HNLMS FGS MSC CMA');
/** "all'Hotel". */
const ELIDED = /^\p{L}{1,5}['’]\p{Lu}/u;
/** Verbs, and little words of other languages ("Ni Washington ni Moscú"). */
const OPENING =
  /(?:ing|ed|ly|s)$|^(?:held|took|lost|left|made|gave|came|sent|built|kept|fled|saw|met)$|^.{1,3}$/u;

/** The word that makes the name longer, if one does. */
export function longerLeft(view: NameView): string | undefined {
  const partner = joinedBySign(view);
  if (partner !== undefined) return partner;
  if (view.type === 'person') return hyphenLeft(view);
  const place = view.type === 'place' ? (courtesyLeft(view) ?? capitalLeft(view)) : undefined;
  return headOf(view) ?? hyphenLeft(view) ?? place;
}

/** "Dickens & Powell": firms and titles. */
function joinedBySign(view: NameView): string | undefined {
  const word = view.before.at(0);
  if (!word || !isAmpersand(word.gap) || !isCapitalised(word.text)) return undefined;
  return nameEndsAt(view, word.end) ? undefined : word.text;
}

/** "University of Manchester", "Université de Tunis", "golfo de México". */
function headOf(view: NameView): string | undefined {
  const skip = ARTICLES.has(view.before.at(0)?.plain ?? '') ? 1 : 0;
  const link = view.before.at(skip);
  if (!link || !isJoined(link.gap) || !OF_WORDS.has(link.plain)) return undefined;
  const head = view.before.at(skip + 1);
  if (!head || !isJoined(head.gap)) return undefined;
  return headBefore(view, link.plain, head, view.before.at(skip + 2));
}

function headBefore(view: NameView, of: string, head: Word, further: Word | undefined): string | undefined {
  if (NOBLES.has(head.plain)) return isDubbed(view, head, further) ? head.text : undefined;
  // "não se via de Londres": a street in Italian only.
  if (head.plain === 'via' && view.textLang !== 'it') return undefined;
  if (!VENTURE_OF_HEADS.has(head.plain)) return strangeHead(view, head, of);
  // English writes such heads with a capital, Romance languages do not.
  if (of === 'of' && !isCapitalised(head.text)) return undefined;
  // The bank of a state is a public body: what goes before the head says so ("Central Bank of Libya").
  return further && isSpace(further.gap) && BODY_HEADS.has(further.plain) ? undefined : head.text;
}

/** "Prince of Tunis", a yacht; a crown prince is the state's own, and "Erik Prince of Blackwater" a man of that surname. */
function isDubbed(view: NameView, head: Word, further: Word | undefined): boolean {
  if (!isCapitalised(head.text) || further?.plain === 'crown') return false;
  return endingAt(view, head.end).every(({ kind, role }) => kind !== 'name' || role !== 'full');
}

/** "the Jews of Libya", "the Sultan of Egypt". */
const PEOPLES = wordSet(
  'jews kurds christians muslims copts druze alawites berbers amazigh inuit catholics arabs sunnis shiites yazidis mufti sultan tsar czar emperor empress pharaoh viceroy patriarch',
);
/** What befalls a place is told with its name. */
const EVENTS = wordSet('battle battles siege sieges fall liberation bombardment capture occupation');
const PARTS = wordSet('port coast shore shores people republic empire island islands');

/** "Boards of Canada", a band: a capitalised noun that is no office, body or part of the place. */
function strangeHead(view: NameView, head: Word, of: string): string | undefined {
  const plain = head.plain;
  const noun = of === 'of' && view.type === 'place' && capitalsSpeak(view) && isTitleCased(head.text);
  if (!noun || opensSentence(head) || nameEndsAt(view, head.end) || ownContextAt(view, head.start))
    return undefined;
  const harmless = [OPENERS, PLACE_MODIFIERS, CALENDAR, BODY_HEADS, ROLE_TITLES, PLACE_KINDS].some((list) =>
    list.has(plain),
  );
  const people = PEOPLES.has(plain) || regionOfDemonym(plain.replace(/s$/u, '')) !== undefined;
  const bodies = BODY_HEADS.has(plain.replace(/ies$/u, 'y').replace(/s$/u, ''));
  return harmless || bodies || people || PARTS.has(plain) || EVENTS.has(plain) ? undefined : head.text;
}

/** By space, or by an elided article ("dell'Egitto"). */
function isJoined(gap: string): boolean {
  return isSpace(gap) || gap === "'" || gap === '’';
}

/** "Amiral-Kouznetsov": grown together with a capitalised stranger; "Benghazi-Tripoli road", "Ex-CIA" are not. */
function hyphenLeft(view: NameView): string | undefined {
  const word = view.before.at(0);
  if (view.needs === 'nothing' || !word || !isHyphen(word.gap)) return undefined;
  if (!isCapitalised(word.text) || isAllCapitals(word.text) || OPENERS.has(word.plain)) return undefined;
  return nameEndsAt(view, word.end) ? undefined : word.text;
}

const SMALL_TITLES = wordSet('onorevole signor signora senor senora senhor senhora monsieur madame');

/** "Mr. England", "Ms. London", "all’onorevole Tripoli". */
function courtesyLeft(view: NameView): string | undefined {
  const word = view.before.at(0);
  if (word && isSpace(word.gap) && SMALL_TITLES.has(word.plain.replace(/^\p{L}{1,5}'/u, '')))
    return word.text;
  if (!word || !COURTESY_TITLES.has(word.plain) || !isCapitalised(word.text)) return undefined;
  return isSpace(word.gap) || isPointAndSpace(word.gap) ? word.text : undefined;
}

/** "Air Canada", "Greater Manchester": an unknown capitalised word before a place. */
function capitalLeft(view: NameView): string | undefined {
  const word = wordLeft(view);
  if (!word || shapeOf(view) !== 'plain') return undefined;
  const isElided = word.plain.includes("'") && ELIDED.test(word.text);
  if (!isElided && !isCapitalised(word.text)) return undefined;
  if (standsApart(view, word)) return undefined;
  // "all'Hotel Londra": without the elided article.
  const plain = word.plain.includes("'") ? word.plain.replace(/^\p{L}{1,5}'/u, '') : word.plain;
  if (VENTURE_HEADS.has(plain) && !PLACE_MODIFIERS.has(plain)) return word.text;
  if (!capitalsSpeak(view) || PERIODS.has(plain)) return undefined;
  return NOBLES.has(plain) || !isHarmless(view, word, plain) ? word.text : undefined;
}

/** The word in front is a name of its own, another part of the sentence, or an owner. */
function standsApart(view: NameView, word: Word): boolean {
  if (nameEndsAt(view, word.end) || looselyOrdered(view, word)) return true;
  return isPlaceBefore(view) || isOwners(view, word);
}

/** "Macron’s Africa policy", "Thatcher’s Britain". */
function isOwners(view: NameView, word: Word): boolean {
  if (view.needs !== 'nothing' || !/['’]s$/u.test(word.text)) return false;
  return describesNoun(view) || isCountry(view);
}

const SLAVIC_IN = wordSet('w we na pod do z ze przy koło в у на под из з до при біля від од');

/** "Po szczycie w Brukseli Waszyngton potwierdził": where there are no articles, a place may stand right before the subject. */
function isPlaceBefore({ before }: NameView): boolean {
  const link = before.at(1);
  return link !== undefined && isSpace(link.gap) && SLAVIC_IN.has(link.text);
}

/** "Brexit Britain", "Tsarist Russia". */
const PERIODS = wordSet(
  'brexit post-brexit pre-brexit soviet post-soviet tsarist imperial victorian edwardian tudor elizabethan norman ottoman roman mamluk ptolemaic stalinist',
);

/** "Mrs. Ida London": a title’s point ends no sentence. */
function isAddressed({ before }: NameView): boolean {
  const [word, title] = [before.at(0), before.at(1)];
  return word !== undefined && isPointAndSpace(word.beyond) && COURTESY_TITLES.has(title?.plain ?? '');
}

function isHarmless(view: NameView, word: Word, plain: string): boolean {
  return (
    [OPENERS, PLACE_MODIFIERS, CALENDAR, BODY_HEADS, ROLE_TITLES].some((list) => list.has(plain)) ||
    isAllCapitals(view.surface) ||
    isAllCapitals(word.text) ||
    regionOfDemonym(word.text) !== undefined ||
    (opensSentence(word) && OPENING.test(plain) && !isAddressed(view))
  );
}
