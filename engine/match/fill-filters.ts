/** The two filters over prefixes: one for first words, small enough for the fastest cache, one for everything longer. */
import { SEED_PLACE, endsHereMask, goesOnMask, reduce, scatter, stepPlace } from './hash.ts';
import { stopsOf } from './pattern.ts';

/** Bits for each distinct first word (rounded up to a power of two) and for each longer prefix. */
const FIRST_BITS = 20;
const PREFIX_BITS = 11;
/** A filter that outgrows the fastest cache is kept smaller: wrong yeses cost less there than waiting for memory. */
const FIRST_CACHE_BITS = 32 * 1024 * 8;
const LEAN_FIRST_BITS = 12;
const BLOCK_BITS = 32;
const MIN_BLOCKS = 256;

export interface Filters {
  readonly firstFilter: Uint32Array;
  /** Block of a first word = scattered hash >>> this. */
  readonly firstShift: number;
  readonly prefixFilter: Uint32Array;
  readonly maxTokens: number;
}

export function fillFilters(patterns: readonly string[]): Filters {
  const counts = countPrefixes(patterns);
  const bitsEach = counts.first * FIRST_BITS > FIRST_CACHE_BITS ? LEAN_FIRST_BITS : FIRST_BITS;
  const firstBits = Math.ceil(Math.log2(Math.max(MIN_BLOCKS, (counts.first * bitsEach) / BLOCK_BITS)));
  const firstShift = 32 - firstBits;
  const firstFilter = new Uint32Array(2 ** firstBits);
  const prefixFilter = new Uint32Array(Math.ceil((counts.longer * PREFIX_BITS) / BLOCK_BITS) + 1);
  for (const pattern of patterns) {
    eachPrefix(pattern, (place, isFirst, isLast) => {
      const hash = scatter(place);
      const mask = isLast ? endsHereMask(hash) : goesOnMask(hash);
      if (isFirst) firstFilter[hash >>> firstShift]! |= mask;
      else prefixFilter[reduce(hash, prefixFilter.length)]! |= mask;
    });
  }
  return { firstFilter, firstShift, prefixFilter, maxTokens: counts.maxTokens };
}

function eachPrefix(
  pattern: string,
  visit: (place: number, isFirst: boolean, isLast: boolean) => void,
): number {
  let place = SEED_PLACE;
  let at = 0;
  const stops = stopsOf(pattern);
  for (let i = 0; i < stops.length; i++) {
    for (; at < stops[i]!; at++) place = stepPlace(place, pattern.charCodeAt(at));
    visit(place, i === 0, at === pattern.length);
  }
  return stops.length;
}

/** Counts distinct prefixes in a bitmap of their hashes, which is off by little and needs no set of a million. */
function countPrefixes(patterns: readonly string[]) {
  const bitmapBits = Math.max(12, Math.min(24, Math.ceil(Math.log2(patterns.length * 16 + 1))));
  const seen = {
    first: new Uint32Array(2 ** (bitmapBits - 5)),
    longer: new Uint32Array(2 ** (bitmapBits - 5)),
  };
  const counts = { first: 0, longer: 0, maxTokens: 1 };
  for (const pattern of patterns) {
    const tokens = eachPrefix(pattern, (place, isFirst, isLast) => {
      const kind = isFirst ? 'first' : 'longer';
      const bit = (scatter(place) ^ (isLast ? 0 : 0x55555555)) >>> (32 - bitmapBits);
      if (seen[kind][bit >>> 5]! & (1 << (bit & 31))) return;
      seen[kind][bit >>> 5]! |= 1 << (bit & 31);
      counts[kind]++;
    });
    counts.maxTokens = Math.max(counts.maxTokens, tokens);
  }
  return counts;
}
