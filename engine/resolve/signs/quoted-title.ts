/** A place or a body alone between quotation marks is a work, a ship or a pub: Toto's "Africa", the film "Tobruk". */
import { wordSet } from '../lexicon/word-set.ts';
import { isCapitalised, isTitleCased, plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { front, nameStartsAt, refusal, shapeOf, tail, type NameView } from './name-view.ts';

const WORK_NOUNS = wordSet(
  `film movie song album single novel play painting series game hit show book poem opera musical episode roman chanson canzone
   cancion photo photograph picture sculpture`,
);

/** "the word “Kremlin”", "she says “Benghazi”": the name is quoted for what it is. */
const SAYING = wordSet(
  'say says said saying word words term name mention mentions mentioned hear hears heard',
);

const IS_WORD =
  /^[”"]\s(?:is|was|became|becomes|means|meant)\s(?:an?\s)?(?:\p{Ll}+\s)?(?:word|term|name|shorthand|slogan|code)/u;

const QUOTES = '“„"\'‘«「『';

/** A work's noun, and a title in quotation marks up to the name: the novel "The Road to ". */
const TITLE_SO_FAR =
  /(?:^|\s)(\p{L}+),?\s[“„"‘«](?:(?:\p{Lu}[\p{L}’'-]*|of|the|to|in|from|and|an?|on|at|for|with|by):?,?\s)+$/u;
/** A quotation that is still open; asked first, since the whole expression takes two milliseconds at its first uses. */
const OPEN_TITLE = /\s[“„"‘«][^“„"‘«”»().;!?]+$/;
const QUOTE_OF_TITLE = /[“"](?:(?:\p{Lu}[\p{L}’'-]*|of|the|to|in|from|and|an?|on|at|for|with|by):?\s)+$/u;
const POSSESSIVE = /['’]s$/u;
/** What follows is said of the title, and is not who speaks. */
const OF_A_WORK =
  /^,[”"]\s+an?\s(?!(?:\p{L}+\s){1,5}?(?:said|says|asked|told|wrote|shouted|replied|recalled|added|answered)(?!\p{L}))/u;
const TITLE_WORDS = wordSet('of the to in from and a an on at for with by');
const LONGEST_TITLE = 70;

export function quotedTitle(view: NameView): Sign | undefined {
  const title = isFilm(view) || opensWork(view) || isInTitle(view) || endsWork(view) || isQuotedAlone(view);
  if (title) return refusal('common-noun', 'title');
  return isItsAuthor(view) ? refusal('common-noun', 'by') : undefined;
}

/** “Kiss,” by Prince: the author of a work, whom a surname alone does not tell. */
function isItsAuthor(view: NameView): boolean {
  const surname = view.type === 'person' && view.role === 'short' && view.needs !== 'nothing';
  // “The Final Countdown” by Europe, a band.
  return (
    (surname || (view.type === 'place' && shapeOf(view) === 'plain')) &&
    view.before.at(0)?.text === 'by' &&
    /[“"]\p{Lu}[^“”"]*[”"]\sby\s$/u.test(front(view, 60))
  );
}

/** “Issa”, of two of the name: nobody says which. */
function isBareSurname(view: NameView): boolean {
  return (
    view.type === 'person' &&
    view.role === 'short' &&
    view.needs !== 'nothing' &&
    /^[.,]?[”"»]/.test(tail(view, 2))
  );
}

function isQuotedAlone(view: NameView): boolean {
  const opened = view.start > 0 && QUOTES.includes(view.text.charAt(view.start - 1));
  return opened && (isBareSurname(view) || isTitle(view));
}

/** The photograph “White House”; elsewhere a body of several words stands between quotation marks as well. */
function mayBeTitle(view: NameView): boolean {
  if (view.type !== 'organization') return view.type === 'place';
  return isTitleCased(view.surface) || WORK_NOUNS.has(view.before.at(0)?.plain ?? '');
}

function isTitle(view: NameView): boolean {
  if (!mayBeTitle(view) || shapeOf(view) !== 'plain') return false;
  if (/^:\s\p{Lu}/u.test(tail(view, 3))) return true;
  // “Bingazi'de”: an apostrophe before a Turkish suffix closes nothing.
  const closing = /^[.,]?(?:[”“"»」』]|['’](?!\p{Ll}))/u.exec(tail(view, 3));
  const left = view.before.at(0)?.plain ?? '';
  if (closing === null || SAYING.has(left) || IS_WORD.test(tail(view, 24))) return false;
  // "Libya," he said: a quotation may be one word long, and ends in a comma then; but Toto's "Africa," is a song.
  return closing[0].length === 1 || WORK_NOUNS.has(left) || POSSESSIVE.test(left);
}

/** Asked first. */
const WORK_IN_FRONT = /\s(?:film|movie|novel|comedy|thriller|musical|sitcom|documentary)\s/;
const UNQUOTED =
  /\s(?:film|movie|novel|comedy|thriller|musical|sitcom|documentary)\s((?:\p{Lu}[\p{L}’'-]*\s)(?:(?:\p{Lu}[\p{L}’'-]*|of|the|at|in|to|from|and|an?|on|for|with|by)\s)+)$/u;

/** The spy comedy Our Man at the Kremlin; but "in the film Putin and Assad". */
function isUnquoted(view: NameView, before: string): boolean {
  const title = WORK_IN_FRONT.test(before) ? UNQUOTED.exec(before)?.[1] : undefined;
  // What "and" joins to the title may be another thing.
  return title !== undefined && !/\sand\s$/.test(before) && !nameStartsAt(view, view.start - title.length);
}

/** The novel "The Road to Tobruk". A book that the dossier lists is a name of its own, and longer. */
function isInTitle(view: NameView): boolean {
  const left = view.before.at(0);
  if (view.type === 'thing' || left?.gap !== ' ' || !(TITLE_WORDS.has(left.text) || isCapitalised(left.text)))
    return false;
  const before = front(view, LONGEST_TITLE);
  if (isUnquoted(view, before)) return true;
  const noun = OPEN_TITLE.test(before) ? TITLE_SO_FAR.exec(before)?.[1] : undefined;
  return noun !== undefined && WORK_NOUNS.has(plainForm(noun));
}

/** “Mission to Moscow,” a curiosity of 1943: a title at the end of which English puts the comma, and what it is the title of. */
function endsWork(view: NameView): boolean {
  if (view.type === 'thing' || !OF_A_WORK.test(tail(view, 60))) return false;
  return QUOTE_OF_TITLE.test(front(view, LONGEST_TITLE));
}

const BY =
  /^(?:\s\p{Lu}[\p{L}’'-]*){1,4},?[”"»],?\s(?:performed|sung|recorded|composed|directed|written|played)\sby\s/u;

/** The song “Tripoli, My Bride”. */
const TITLE_BEHIND = /^,?(?:\s\p{Lu}[\p{L}’'-]*){1,4}[”"»]/u;

/** “Tripoli Moon”, performed by the band. */
function opensWork(view: NameView): boolean {
  if (view.start === 0 || !QUOTES.includes(view.text.charAt(view.start - 1))) return false;
  const behind = tail(view, 70);
  return (
    BY.test(behind) ||
    (TITLE_BEHIND.test(behind) && view.before.first(4).some(({ plain }) => WORK_NOUNS.has(plain)))
  );
}

const YEAR = /^\s\((?:19|20)\d\d\)\s*(?:[.,–—]|$)/u;
const CERTIFICATE = /^\s\((?:U|PG|R|1[258]A?),\s\d{2,3}\smins?\)/u;

/** "Tobruk (1967). Rock Hudson drives …": a line of a listing. */
function isFilm(view: NameView): boolean {
  if (view.text.charAt(view.end + 1) !== '(' || view.type === 'person') return false;
  const behind = tail(view, 20);
  // "THE SANDS OF TOBRUK (15, 118 mins)": such a bracket stands behind nothing else.
  if (CERTIFICATE.test(behind)) return true;
  return YEAR.test(behind) && /(?:^|\n|[.!?]\s+)[\d.:\s*•-]*$/u.test(front(view, 12));
}
