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
import { PRIME_PRINT, endsHere, goesOn, reduce, scatter, slotOf, stepPlace, stepPrint } from './hash.ts';
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
  const { tables } = search;
  const { cursor, prefixFilter } = tables;
  cursor[AT] = start;
  cursor[PLACE] = place;
  cursor[PRINT] = seed;
  cursor[FAULTS] = cursor[FLAGS] = 0;
  passToken(search, start, end);
  // The first token has been hashed for its place before, perhaps with a letter that is not there.
  cursor[PLACE] = place;
  let hash = scatter(place);
  let block = tables.firstFilter[hash >>> tables.firstShift]!;
  let count = 0;
  for (let tokens = 1; ; tokens++) {
    if (endsHere(block, hash)) count = collect(tables, count);
    if (!goesOn(block, hash) || tokens >= tables.maxTokens) return count;
    count = passSigns(search, count);
    if (cursor[AT]! >= search.text.length) return count;
    passToken(search, cursor[AT]!, search.text.length);
    hash = scatter(cursor[PLACE]!);
    block = prefixFilter[reduce(hash, prefixFilter.length)]!;
  }
}

/** Moves over signs and spaces up to the next token. A name may end in a sign: U.S., Yahoo! */
function passSigns(search: Search, before: number): number {
  const { text, tables } = search;
  const { cursor } = tables;
  const table = charTable;
  let at = cursor[AT]!;
  let count = before;
  for (let signs = 0; at < text.length && signs <= MAX_PATTERN_UNITS;) {
    const unit = text.charCodeAt(at);
    const info = table[unit]! || learnChar(unit);
    if (info & TOKEN) break;
    at = signEnd(text, at, info);
    cursor[AT] = at;
    cursor[PLACE] = stepPlace(cursor[PLACE]!, info & FOLD_MASK);
    cursor[PRINT] = stepPrint(cursor[PRINT]!, info & FOLD_MASK);
    if (info & SPACE) continue;
    signs++;
    count = collectSign(tables, count);
  }
  return count;
}

/** The offset behind a sign or white space; the end of the text where no name can go on. */
function signEnd(text: string, at: number, info: number): number {
  // An empty line, or a character that no pattern has, ends every name.
  if (info & HARD) return text.length;
  if (!(info & SPACE) || isLoneSpace(text, at)) return at + 1;
  const end = spaceEnd(text, at);
  return end < 0 ? text.length : end;
}

/** Moves over the token that begins at the cursor, and no further than `limit`. */
function passToken(search: Search, start: number, limit: number): void {
  const { text, tables } = search;
  const { cursor } = tables;
  const table = charTable;
  let at = start;
  let place = cursor[PLACE]!;
  let print = cursor[PRINT]!;
  let info = table[text.charCodeAt(at)]!;
  const kind = info & (WORD | ARABIC);
  const first = info;
  let others = 0;
  for (;;) {
    // `stepPlace` and `stepPrint`, written out: names are read in cold code, where each call costs.
    place = ((place << 5) | (place >>> 27)) ^ (info & FOLD_MASK);
    print = Math.imul(((print << 5) | (print >>> 27)) ^ (info & FOLD_MASK), PRIME_PRINT);
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

/** The common case, apart from others for speed: one ordinary space and a letter behind it. */
function isLoneSpace(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x20 || at + 1 >= text.length) return false;
  const next = text.charCodeAt(at + 1);
  return next > 0x40 && next < 0x7f;
}

function collectSign(tables: Tables, count: number): number {
  const hash = scatter(tables.cursor[PLACE]!);
  const block = tables.prefixFilter[reduce(hash, tables.prefixFilter.length)]!;
  return endsHere(block, hash) ? collect(tables, count) : count;
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
