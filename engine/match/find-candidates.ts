/**
 * Finds the names of a gazetteer in one text, in time linear in the text. Matching is whole-word matching: a walk may
 * begin at each token and at nothing else, and one look into a small filter turns most tokens away.
 */
import {
  ARABIC,
  HARD,
  OTHER,
  SPACE,
  UNSPACED,
  WORD,
  charInfo,
  charTable,
  learnChar,
} from '../text/char-table.ts';
import { ALEF, cliticStarts } from '../text/arabic-clitics.ts';
import { foldUnit, toPlainText } from '../text/plain-text.ts';
import type { PlainText } from '../text/plain-text.ts';
import type { Gazetteer, Tables } from './gazetteer.ts';
import { SEED_PLACE, SEED_PRINT, scatter, stepPlace, stepPrint } from './hash.ts';
import type { Candidate, Search } from './match-at.ts';
import { matchAt } from './match-at.ts';

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
  if (scanTokens(search, true)) return search.candidates;
  // Something in the text does not fold one to one: rewrite it, search that, and map the spans back.
  const plain = toPlainText(text);
  const again = startSearch(plain.text, tables, longestOnly);
  scanTokens(again, false);
  return again.candidates.map((candidate) => toRaw(candidate, plain));
}

function startSearch(text: string, tables: Tables, longestOnly: boolean): Search {
  return { text, tables, longestOnly, candidates: [], capsLines: undefined };
}

function toRaw(candidate: Candidate, plain: PlainText): Candidate {
  return { ...candidate, start: plain.rawStart(candidate.start), end: plain.rawEnd(candidate.end) };
}

/** Looks at every token. Stops with `false` at a unit that does not fold one to one, if told to. */
function scanTokens(search: Search, stopAtHard: boolean): boolean {
  const { text, tables } = search;
  const { firstFilter, firstShift } = tables;
  const length = text.length;
  for (let i = 0; i < length;) {
    const unit = text.charCodeAt(i);
    let info = charTable[unit]! || learnChar(unit);
    if (info & WORD) {
      const start = i;
      let place = SEED_PLACE;
      do {
        place = stepPlace(place, info & 0xffff);
        if (++i === length) break;
        const next = text.charCodeAt(i);
        info = charTable[next]! || learnChar(next);
      } while (info & WORD);
      if (firstFilter[scatter(place) >>> firstShift] === 0) continue;
      const end = matchAt(search, start, i, place, printOf(text, start, i));
      if (search.longestOnly && end > i) i = end;
    } else if (info & (SPACE | OTHER)) {
      i++;
    } else if (info & HARD) {
      if (stopAtHard) return false;
      i++;
    } else {
      i = scanOtherToken(search, i, info);
    }
  }
  return true;
}

function printOf(text: string, start: number, end: number): number {
  let print = SEED_PRINT;
  for (let i = start; i < end; i++) print = stepPrint(print, foldUnit(text.charCodeAt(i)));
  return print;
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
  let print = droppedAlef ? stepPrint(SEED_PRINT, ALEF) : SEED_PRINT;
  for (let i = start; i < end; i++) {
    const fold = foldUnit(text.charCodeAt(i));
    place = stepPlace(place, fold);
    print = stepPrint(print, fold);
  }
  if (tables.firstFilter[scatter(place) >>> tables.firstShift] === 0) return 0;
  return matchAt(search, start, end, place, print);
}
