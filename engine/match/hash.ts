/**
 * The two rolling hashes of folded text and the filter built on the first. One says where a name would be stored, the
 * other whether it is that name; a text that is no name passes both once in four thousand million tries.
 */
export const SEED_PLACE = 0x811c9dc5 | 0;
export const SEED_PRINT = 0x3c6ef372 | 0;
const PRIME_PRINT = 0x27d4eb2d;

/**
 * The hash that places. Every letter of a page goes through it, one after the other, so it is only a rotation and an
 * exclusive or: two cycles where a multiplication takes four. Five bits a step keep apart all words of up to six
 * lower-case letters; `scatter` does the mixing once a word.
 */
export function stepPlace(hash: number, unit: number): number {
  return ((hash << 5) | (hash >>> 27)) ^ unit;
}

/** The hash that identifies: another multiplier, and a rotation so that high bits come down. */
export function stepPrint(hash: number, unit: number): number {
  return Math.imul(((hash << 5) | (hash >>> 27)) ^ unit, PRIME_PRINT);
}

/** Spreads the differences of two hashes over all bits. */
export function scatter(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
}

/** Slot (or filter block) of a scattered hash: multiplication instead of a division. */
export function reduce(scattered: number, size: number): number {
  return ((scattered >>> 0) * size) / 0x1_0000_0000 | 0; // prettier-ignore
}

/**
 * A filter block is 32 bits and holds, for each prefix, two bits that say "a name goes on from here" and two others
 * that say "a name ends here": one memory access answers both questions, with a few wrong yeses and never a wrong no.
 */
export function goesOnMask(scattered: number): number {
  const bits = Math.imul(scattered, 0x9e3779b1);
  return (1 << (bits >>> 27)) | (1 << (bits >>> 22));
}

export function endsHereMask(scattered: number): number {
  const bits = Math.imul(scattered, 0x9e3779b1);
  return (1 << (bits >>> 17)) | (1 << (bits >>> 12));
}

/** Does a block say that a name ends here or goes on from here? */
export function mayMatch(block: number, scattered: number): boolean {
  if (block === 0) return false;
  const goesOn = goesOnMask(scattered);
  if ((block & goesOn) === goesOn) return true;
  const ends = endsHereMask(scattered);
  return (block & ends) === ends;
}

/** So many letters are a beginning; the table of beginnings has a byte for each value of their hash. */
export const BEGINNING = 4;
export const BEGINNING_BITS = 13;

export function beginningOf(first: number, second: number, third: number, fourth: number): number {
  const letters = ((first & 31) << 15) | ((second & 31) << 10) | ((third & 31) << 5) | (fourth & 31);
  return Math.imul(letters, 0x9e3779b1) >>> (32 - BEGINNING_BITS);
}
