/** Which names begin at one place: a walk from token to token for as long as some name goes on. */
import { ARABIC, OTHER, SPACE, TOKEN, UNSPACED, WORD, charTable, learnChar } from '../text/char-table.ts';
import { createCapsLines, casingOf, isAllCaps } from '../text/casing.ts';
import { mayBegin, mayEnd } from '../text/boundaries.ts';
import { spaceEnd } from '../text/plain-text.ts';
import type { Span } from '../span.ts';
import type { Tables } from './gazetteer.ts';
import { profileOf } from './gazetteer.ts';
import { endsHereMask, goesOnMask, reduce, scatter, stepPlace, stepPrint } from './hash.ts';
import { ANY_CASING, ENTRY_CODE, LAST_GROUP, LAST_IN_GROUP, SLOT_CASED } from './layout.ts';

/** A stretch of text that some name matches, with the meanings that its casing allows. */
export interface Candidate extends Span {
  readonly firstEntry: number;
  readonly entryCount: number;
}

/** One search of one plain text. */
export interface Search {
  readonly text: string;
  readonly tables: Tables;
  /** Names only, and at each place only the longest; else everything. */
  readonly longestOnly: boolean;
  readonly candidates: Candidate[];
  capsLines: ((start: number) => boolean) | undefined;
}

const EMPTY = 0;

/**
 * Adds what begins at `start`, longest first. `place` and `print` are the hashes up to `end`, the end of the first
 * token. Answers the end of the longest candidate added, or zero.
 */
export function matchAt(search: Search, start: number, end: number, place: number, print: number): number {
  const count = walk(search, end, place, print);
  if (count === 0 || !mayBegin(search.text, start)) return 0;
  const { found } = search.tables;
  let longest = 0;
  for (let i = count - 1; i >= 0; i--) {
    const to = found[2 * i]!;
    if (!mayEnd(search.text, to)) continue;
    const candidate = meaningsOf(search, start, to, found[2 * i + 1]!);
    if (!candidate) continue;
    if (longest === 0) longest = to;
    search.candidates.push(candidate);
    if (search.longestOnly) break;
  }
  return longest;
}

/** Collects ends and slot values of all patterns along one path of tokens; answers how many. */
function walk(search: Search, firstEnd: number, place: number, print: number): number {
  const { text, tables } = search;
  const { firstFilter, firstShift, prefixFilter } = tables;
  let count = 0;
  let end = firstEnd;
  let hash = scatter(place);
  let block = firstFilter[hash >>> firstShift]!;
  for (let tokens = 1; ; tokens++) {
    const ends = endsHereMask(hash);
    if ((block & ends) === ends) count = collect(tables, hash, print, end, count);
    const goesOn = goesOnMask(hash);
    if ((block & goesOn) !== goesOn || tokens >= tables.maxTokens) return count;

    // Signs and spaces up to the next token. A name may end in a sign: U.S., Yahoo!
    let info = 0;
    for (; end < text.length;) {
      const unit = text.charCodeAt(end);
      info = charTable[unit]! || learnChar(unit);
      if (info & TOKEN) break;
      if (info & SPACE) {
        end = spaceEnd(text, end);
        if (end < 0) return count;
        place = stepPlace(place, 0x20);
        print = stepPrint(print, 0x20);
        continue;
      }
      place = stepPlace(place, info & 0xffff);
      print = stepPrint(print, info & 0xffff);
      end++;
      if (info & OTHER) count = collectSign(tables, place, print, end, count);
    }
    if (end >= text.length) return count;

    const kind = info & (WORD | ARABIC);
    do {
      place = stepPlace(place, info & 0xffff);
      print = stepPrint(print, info & 0xffff);
      if (++end === text.length || info & UNSPACED) break;
      const unit = text.charCodeAt(end);
      info = charTable[unit]! || learnChar(unit);
    } while (info & kind);
    hash = scatter(place);
    block = prefixFilter[reduce(hash, prefixFilter.length)]!;
  }
}

function collectSign(tables: Tables, place: number, print: number, end: number, count: number): number {
  const hash = scatter(place);
  const ends = endsHereMask(hash);
  if ((tables.prefixFilter[reduce(hash, tables.prefixFilter.length)]! & ends) !== ends) return count;
  return collect(tables, hash, print, end, count);
}

/** Looks the pattern up in the slots and notes it if it is there. */
function collect(tables: Tables, hash: number, print: number, end: number, count: number): number {
  const { prints, values, found } = tables;
  // Wrong yeses of the filter could go on for longer than any name is.
  if (2 * count === found.length) return count;
  let slot = reduce(hash, prints.length);
  for (;;) {
    const value = values[slot]!;
    if (value === EMPTY) return count;
    if (prints[slot] === print >>> 0) {
      found[2 * count] = end;
      found[2 * count + 1] = value;
      return count + 1;
    }
    if (++slot === prints.length) slot = 0;
  }
}

/** The meanings that the casing of the surface allows. */
function meaningsOf(search: Search, start: number, end: number, value: number): Candidate | undefined {
  const { tables } = search;
  let first = value & ENTRY_CODE;
  if (value & SLOT_CASED) first = groupFor(search, start, end, first);
  if (first < 0) return undefined;
  // Names come first in a group: kind 0 is "name".
  if (search.longestOnly && (tables.profiles[2 * profileOf(tables, first)]! & 3) !== 0) return undefined;
  let last = first;
  while (!(entryWord(tables, last) & LAST_IN_GROUP)) last++;
  return { start, end, firstEntry: first, entryCount: last - first + 1 };
}

function groupFor(search: Search, start: number, end: number, first: number): number {
  const { tables, text } = search;
  const casing = casingOf(text, start, end) >>> 0;
  for (let entry = first; ; entry++) {
    const wanted = tables.profiles[2 * profileOf(tables, entry) + 1]!;
    if (wanted === ANY_CASING || wanted === casing) return entry;
    if (isInCapsLine(search, start, end)) return entry;
    while (!(entryWord(tables, entry) & LAST_IN_GROUP)) entry++;
    if (entryWord(tables, entry) & LAST_GROUP) return -1;
  }
}

function isInCapsLine(search: Search, start: number, end: number): boolean {
  if (!isAllCaps(search.text, start, end)) return false;
  return (search.capsLines ??= createCapsLines(search.text))(start);
}

function entryWord(tables: Tables, index: number): number {
  return tables.entries[tables.wide ? 2 * index : index]!;
}
