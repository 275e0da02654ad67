/** Which names begin at one place: a walk from token to token for as long as some name goes on. */
import {
  ARABIC,
  FOLD_MASK,
  HARD,
  LOWER,
  SPACE,
  TOKEN,
  UPPER,
  WORD,
  charTable,
  learnChar,
} from '../text/char-table.ts';
import { casingFrom, createCapsLines, titleFault } from '../text/casing.ts';
import { mayBegin, mayEnd } from '../text/boundaries.ts';
import { spaceEnd } from '../text/plain-text.ts';
import type { Span } from '../span.ts';
import type { Tables } from './gazetteer.ts';
import {
  ENDS_HERE,
  GOES_ON,
  PRIME_PRINT,
  askBlock,
  reduce,
  scatter,
  slotOf,
  stepPlace,
  stepPrint,
} from './hash.ts';
import { MAX_PATTERN_UNITS } from './pattern.ts';
import { ANY_CASING, LAST_GROUP, LAST_IN_GROUP, SLOT_CODE, SLOT_SINGLE } from './layout.ts';

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
 * Adds what begins at `start`, longest first. `place` is the hash up to `end`, the end of the first token; `seed` is
 * where the other hash begins (Arabic may have dropped a letter). Answers the end of the longest candidate, or zero.
 */
export function matchAt(search: Search, start: number, end: number, place: number, seed: number): number {
  const count = walk(search, start, end, place, seed);
  if (count === 0 || !mayBegin(search.text, start)) return 0;
  const { found } = search.tables;
  let longest = 0;
  for (let i = count - 1; i >= 0; i--) {
    const to = found[FOUND_WIDTH * i + FOUND_END]!;
    if (!mayEnd(search.text, to)) continue;
    const candidate = meaningsOf(search, start, FOUND_WIDTH * i);
    if (!candidate) continue;
    if (longest === 0) longest = to;
    search.candidates.push(candidate);
    if (search.longestOnly) break;
  }
  return longest;
}

/** Positions in the cursor of a walk: offset; the two hashes of what lies before it; what its casing depends on. */
const AT = 0;
const PLACE = 1;
const PRINT = 2;
const FAULTS = 3;
const FLAGS = 4;

/** Numbers noted for each pattern found. */
const FOUND_END = 0;
const FOUND_SLOT = 1;
const FOUND_FAULTS = 2;
const FOUND_FLAGS = 3;
const FOUND_WIDTH = 4;

/** Collects ends and slots of all patterns along one path of tokens; answers how many. */
function walk(search: Search, start: number, end: number, place: number, seed: number): number {
  const { text, tables } = search;
  const { cursor } = tables;
  let says = askFirst(tables, place);
  cursor[AT] = start;
  cursor[PRINT] = seed;
  cursor[FAULTS] = cursor[FLAGS] = 0;
  let limit = end;
  let count = 0;
  for (let tokens = 1; ; tokens++) {
    // One call for the first token and all others, so that it becomes part of this loop.
    passToken(search, limit);
    if (tokens === 1) {
      // The first token has been hashed for its place before, perhaps with a letter that is not there.
      cursor[PLACE] = place;
      limit = text.length;
    } else {
      says = askPrefix(tables);
    }
    if (says & ENDS_HERE) count = collect(tables, count);
    if (!(says & GOES_ON) || tokens >= tables.maxTokens) return count;
    if (!passSpace(text, cursor)) count = passSigns(search, count);
    if (cursor[AT]! >= limit) return count;
  }
}

/** What the filters say of a first token, and of all that lies before the cursor. */
export function askFirst({ firstFilter, firstShift }: Tables, place: number): number {
  const hash = scatter(place);
  return askBlock(firstFilter[hash >>> firstShift]!, hash);
}

function askPrefix({ cursor, prefixFilter }: Tables): number {
  const hash = scatter(cursor[PLACE]!);
  return askBlock(prefixFilter[reduce(hash, prefixFilter.length)]!, hash);
}

/** The common case, apart from others for speed: one ordinary space and a letter of ASCII behind it. */
function passSpace(text: string, cursor: Int32Array): boolean {
  const next = cursor[AT]! + 1;
  if (next >= text.length || text.charCodeAt(next - 1) !== 0x20) return false;
  if (((text.charCodeAt(next) | 0x20) - 0x61) >>> 0 >= 26) return false;
  passUnit(cursor, next, 0x20);
  return true;
}

function passUnit(cursor: Int32Array, to: number, unit: number): void {
  cursor[AT] = to;
  cursor[PLACE] = stepPlace(cursor[PLACE]!, unit);
  cursor[PRINT] = stepPrint(cursor[PRINT]!, unit);
}

/** Moves over signs and spaces up to the next token. A name may end in a sign: U.S., Yahoo! */
function passSigns({ text, tables }: Search, before: number): number {
  const { cursor } = tables;
  let at = cursor[AT]!;
  let count = before;
  for (let signs = 0; at < text.length && signs <= MAX_PATTERN_UNITS;) {
    const unit = text.charCodeAt(at);
    const info = charTable[unit]! || learnChar(unit);
    if (info & TOKEN) break;
    at = signEnd(text, at, info);
    passUnit(cursor, at, info & FOLD_MASK);
    if (info & SPACE) continue;
    signs++;
    if (askPrefix(tables) & ENDS_HERE) count = collect(tables, count);
  }
  return count;
}

/** The offset behind a sign or white space; the end of the text where no name can go on. */
function signEnd(text: string, at: number, info: number): number {
  // An empty line, or a character that no pattern has, ends every name.
  if (info & HARD) return text.length;
  if (!(info & SPACE)) return at + 1;
  const end = spaceEnd(text, at);
  return end < 0 ? text.length : end;
}

/** Moves over the token that begins at the cursor, and no further than `limit`. */
function passToken({ text, tables }: Search, limit: number): void {
  const { cursor } = tables;
  const table = charTable;
  // Imported numbers are looked up, and checked, wherever they are used: here that would be once for each letter.
  const fold = FOLD_MASK;
  const prime = PRIME_PRINT;
  let at = cursor[AT]!;
  let place = cursor[PLACE]!;
  let print = cursor[PRINT]!;
  let info = table[text.charCodeAt(at)]!;
  const kind = info & (WORD | ARABIC);
  const first = info;
  let others = 0;
  for (;;) {
    // `stepPlace` and `stepPrint`, written out: names are read in cold code, where each call costs.
    place = ((place << 5) | (place >>> 27)) ^ (info & fold);
    print = Math.imul(((print << 5) | (print >>> 27)) ^ (info & fold), prime);
    if (++at === limit || kind === 0) break;
    const unit = text.charCodeAt(at);
    info = table[unit]! || learnChar(unit);
    if (!(info & kind)) break;
    others |= info;
  }
  cursor[AT] = at;
  cursor[PLACE] = place;
  cursor[PRINT] = print;
  cursor[FAULTS]! |= titleFault(first, true) | titleFault(others, false);
  cursor[FLAGS]! |= first | others;
}

/** Looks up in the slots what lies before the cursor, and notes it if it is there. */
function collect(tables: Tables, count: number): number {
  const { slots, slotCount, found, cursor } = tables;
  // Wrong yeses of the filter could go on for longer than any name is.
  if (FOUND_WIDTH * count === found.length) return count;
  const print = cursor[PRINT]!;
  let slot = slotOf(cursor[PLACE]!, print, slotCount);
  while (slots[2 * slot + 1] !== EMPTY) {
    if (slots[2 * slot] === print) {
      const at = FOUND_WIDTH * count;
      found[at + FOUND_END] = cursor[AT]!;
      found[at + FOUND_SLOT] = slot;
      found[at + FOUND_FAULTS] = cursor[FAULTS]!;
      found[at + FOUND_FLAGS] = cursor[FLAGS]!;
      return count + 1;
    }
    if (++slot === slotCount) slot = 0;
  }
  return count;
}

/** The meanings that the casing of the surface allows. `at` is where its pattern is noted. */
function meaningsOf(search: Search, start: number, at: number): Candidate | undefined {
  const { slots, slotCount, profileBits, entries, found } = search.tables;
  const end = found[at + FOUND_END]!;
  const slot = found[at + FOUND_SLOT]!;
  const value = slots[2 * slot + 1]!;
  if (value & SLOT_SINGLE) {
    const profile = value & ((1 << profileBits) - 1);
    if (!isWanted(search, profile) || !casingAllows(search, start, at, profile)) return undefined;
    return { start, end, firstEntry: slot, entryCount: 1 };
  }
  let first = value & SLOT_CODE;
  while (!casingAllows(search, start, at, entries[2 * first + 1]!)) {
    first = groupEnd(entries, first);
    if (entries[2 * first]! & LAST_GROUP) return undefined;
    first++;
  }
  if (!isWanted(search, entries[2 * first + 1]!)) return undefined;
  const entryCount = groupEnd(entries, first) - first + 1;
  return { start, end, firstEntry: slotCount + first, entryCount };
}

/** Names come first in a group: kind 0 is "name". */
function isWanted(search: Search, profile: number): boolean {
  return !search.longestOnly || (search.tables.profiles[2 * profile]! & 3) === 0;
}

function casingAllows(search: Search, start: number, at: number, profile: number): boolean {
  const { found, profiles } = search.tables;
  const wanted = profiles[2 * profile + 1]!;
  if (wanted === ANY_CASING) return true;
  const flags = found[at + FOUND_FLAGS]!;
  if (wanted === casingFrom(found[at + FOUND_FAULTS]!, flags, search.text, start, found[at + FOUND_END]!))
    return true;
  // A surface wholly in capitals says nothing where its whole line is.
  if (flags & LOWER || !(flags & UPPER)) return false;
  return (search.capsLines ??= createCapsLines(search.text))(start);
}

function groupEnd(entries: Int32Array, from: number): number {
  let last = from;
  while (!(entries[2 * last]! & LAST_IN_GROUP)) last++;
  return last;
}
