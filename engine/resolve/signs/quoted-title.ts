/** A place or a body alone between quotation marks is a work, a ship or a pub: Toto's "Africa", the film "Tobruk". */
import { wordSet } from '../lexicon/word-set.ts';
import { isCapitalised, isTitleCased, plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { front, refusal, shapeOf, tail, type NameView } from './name-view.ts';

const WORK_NOUNS = wordSet(
  `film movie song album single novel play painting series game hit show book poem opera musical episode roman chanson canzone
   cancion`,
);

const QUOTES = '“„"\'‘«';

/** A work's noun, and a title in quotation marks up to the name: the novel "The Road to ". */
const TITLE_SO_FAR =
  /(?:^|\s)(\p{L}+),?\s[“„"‘«](?:(?:\p{Lu}[\p{L}’'-]*|of|the|to|in|from|and|an?|on|at|for|with|by):?,?\s)+$/u;
const TITLE_WORDS = wordSet('of the to in from and a an on at for with by');
const LONGEST_TITLE = 70;

export function quotedTitle(view: NameView): Sign | undefined {
  if (isFilm(view) || isInTitle(view)) return refusal('common-noun', 'title');
  if (view.start === 0 || !QUOTES.includes(view.text.charAt(view.start - 1))) return undefined;
  const left = view.before[0];
  const named = view.type === 'place' || (view.type === 'organization' && isTitleCased(view.surface));
  if (!named || shapeOf(view) !== 'plain') return undefined;
  if (/^:\s\p{Lu}/u.test(tail(view, 3))) return refusal('common-noun', 'title');
  const closing = /^[.,]?[”“"’»]/u.exec(tail(view, 2));
  if (!closing) return undefined;
  // "Libya," he said: a quotation may be one word long, and ends in a comma then.
  const title = closing[0].length === 1 || WORK_NOUNS.has(left?.plain ?? '');
  return title ? refusal('common-noun', 'title') : undefined;
}

/** The novel "The Road to Tobruk". A book that the dossier lists is a name of its own, and longer. */
function isInTitle(view: NameView): boolean {
  const left = view.before[0];
  if (view.type === 'thing' || left?.gap !== ' ' || !(TITLE_WORDS.has(left.text) || isCapitalised(left.text)))
    return false;
  const noun = TITLE_SO_FAR.exec(front(view, LONGEST_TITLE))?.[1];
  return noun !== undefined && WORK_NOUNS.has(plainForm(noun));
}

/** "Tobruk (1967). Rock Hudson drives …": a line of a listing. */
function isFilm(view: NameView): boolean {
  if (
    view.text.charAt(view.end + 1) !== '(' ||
    view.type === 'person' ||
    !/^\s\((?:19|20)\d\d\)\s*(?:[.,:–—]|$)/u.test(tail(view, 12))
  )
    return false;
  return /(?:^|\n|[.!?]\s+)[\d.:\s*•-]*$/u.test(front(view, 12));
}
