/**
 * Finds the names of a gazetteer in one text, in time linear in the text. Matching is whole-word matching: a walk may
 * begin at each token and at nothing else, and one look into a small filter turns most tokens away.
 */
import { ARABIC, HARD, UNSPACED, charInfo } from '../text/char-table.ts';
import { ALEF, cliticStarts } from '../text/arabic-clitics.ts';
import { foldUnit, toPlainText } from '../text/plain-text.ts';
import type { PlainText } from '../text/plain-text.ts';
import type { Gazetteer, Tables } from './gazetteer.ts';
import { SEED_PLACE, SEED_PRINT, stepPlace, stepPrint } from './hash.ts';
import type { Candidate, Search } from './match-at.ts';
import { askFirst, matchAt } from './match-at.ts';
import { END, nextScanned, nextWord } from './next-word.ts';

export type { Candidate };

/** Every whole-word match at every start, overlapping or not: names, not-names and context words. */
export function findCandidates(text: string, gazetteer: Gazetteer): Candidate[] {
  return find(text, gazetteer.tables, false);
}

/** The leftmost-longest names, never overlapping. */
export function findLongest(text: string, gazetteer: Gazetteer): Candidate[] {
  return find(text, gazetteer.tables, true);
}

function find(text: string, tables: Tables, longestOnly: boolean): Candidate[] {
  const search = startSearch(text, tables, longestOnly);
  if (tables.scanner ? scanWith(search, tables.scanner) : scan(search, 0, true)) return search.candidates;
  // Something in the text does not fold one to one: rewrite it, search that, and map the spans back.
  const plain = toPlainText(text);
  const again = startSearch(plain.text, tables, longestOnly);
  scan(again, 0, false);
  return again.candidates.map((candidate) => toRaw(candidate, plain));
}

function startSearch(text: string, tables: Tables, longestOnly: boolean): Search {
  return { text, tables, longestOnly, candidates: [], capsLines: undefined };
}

function toRaw(candidate: Candidate, plain: PlainText): Candidate {
  return { ...candidate, start: plain.rawStart(candidate.start), end: plain.rawEnd(candidate.end) };
}

/** Looks at every token. Answers `false` at a unit that does not fold one to one, if told to stop there. */
function scan(search: Search, from: number, stopAtHard: boolean): boolean {
  const { text, tables } = search;
  for (let i = from; ;) {
    const start = nextWord(text, i, tables);
    if (start >= 0) i = matchWord(search, start);
    else if (start === END) return true;
    else i = scanOther(search, -2 - start, stopAtHard);
    if (i === STOPPED) return false;
  }
}

const STOPPED = -1;

/** Places that a scanner may find for nothing before the plain loop takes over: the text is not mostly ASCII. */
const STRANGERS_ALLOWED = 16;
const CHARS_PER_STRANGER = 16;

/** The same with a regular expression that finds capitals (or what else names begin with) and all that is not ASCII. */
function scanWith(search: Search, scanner: RegExp): boolean {
  const { text, tables } = search;
  let strangers = 0;
  for (let i = 0; ;) {
    const start = nextScanned(text, i, scanner, tables);
    if (start >= 0) {
      i = matchWord(search, start);
      continue;
    }
    if (start === END) return true;
    const at = -2 - start;
    if (++strangers > STRANGERS_ALLOWED && strangers * CHARS_PER_STRANGER > at) return scan(search, at, true);
    i = scanOther(search, at, true);
    if (i === STOPPED) return false;
  }
}

/** Matches at the word that was found last and answers where to go on. */
function matchWord(search: Search, start: number): number {
  const { word } = search.tables;
  const wordEnd = word[0]!;
  const end = matchAt(search, start, wordEnd, word[1]!, SEED_PRINT);
  return search.longestOnly && end > wordEnd ? end : wordEnd;
}

/** Anything that is not a word of the common kind. */
function scanOther(search: Search, at: number, stopAtHard: boolean): number {
  const info = charInfo(search.text.charCodeAt(at));
  if (info & HARD && stopAtHard) return STOPPED;
  return info & (ARABIC | UNSPACED) ? scanOtherToken(search, at, info) : at + 1;
}

/** Tokens of scripts without spaces, and Arabic words, inside which a name may begin behind clitics. */
function scanOtherToken(search: Search, start: number, info: number): number {
  const { text, tables, longestOnly } = search;
  if (info & UNSPACED) {
    const end = hashAndMatch(search, start, start + 1, false);
    return longestOnly && end > 0 ? end : start + 1;
  }
  let wordEnd = start + 1;
  while (wordEnd < text.length && charInfo(text.charCodeAt(wordEnd)) & ARABIC) wordEnd++;
  if (!tables.hasArabic) return wordEnd;
  const end = hashAndMatch(search, start, wordEnd, false);
  if (longestOnly && end > 0) return end;
  const behind = matchBehindClitics(search, start, wordEnd);
  return longestOnly && behind > 0 ? behind : wordEnd;
}

function matchBehindClitics(search: Search, start: number, wordEnd: number): number {
  const unitAt = (offset: number): number => foldUnit(search.text.charCodeAt(offset));
  const before = search.candidates.length;
  for (const { offset, droppedAlef } of cliticStarts(unitAt, start, wordEnd)) {
    const end = hashAndMatch(search, offset, wordEnd, droppedAlef);
    if (search.longestOnly && end > 0) return end;
  }
  // Two readings of لل begin at one offset.
  if (search.candidates.length - before > 1) sortTail(search.candidates, before);
  return 0;
}

function sortTail(candidates: Candidate[], from: number): void {
  const tail = candidates.splice(from).sort((a, b) => a.start - b.start || b.end - a.end);
  for (const candidate of tail) candidates.push(candidate);
}

function hashAndMatch(search: Search, start: number, end: number, droppedAlef: boolean): number {
  const { text, tables } = search;
  let place = droppedAlef ? stepPlace(SEED_PLACE, ALEF) : SEED_PLACE;
  for (let i = start; i < end; i++) place = stepPlace(place, foldUnit(text.charCodeAt(i)));
  if (askFirst(tables, place) === 0) return 0;
  return matchAt(search, start, end, place, droppedAlef ? stepPrint(SEED_PRINT, ALEF) : SEED_PRINT);
}
