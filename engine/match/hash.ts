/**
 * The two rolling hashes of folded text and the filter built on the first. One says where a name would be stored, the
 * other whether it is that name; a text that is no name passes both once in four thousand million tries.
 */
export const SEED_PLACE = 0x811c9dc5 | 0;
export const SEED_PRINT = 0x3c6ef372 | 0;
export const PRIME_PRINT = 0x27d4eb2d;

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
 * Where a name's slot is, or the first of the run that it is in. Both hashes have a say: names can be made whose first
 * hash is the same, as rotations and exclusive ors only add up, and a list of such names would be one long run.
 */
export function slotOf(place: number, print: number, slotCount: number): number {
  return reduce(scatter(place ^ print), slotCount);
}

/**
 * A filter block is 32 bits and holds, for each prefix, two bits that say "a name goes on from here" or three others that
 * say "a name ends here", and one that says "one of the two": one memory access answers all, with a few wrong yeses and
 * never a wrong no. The common bit is for words that begin no name, which are most: it halves their wrong yeses. Endings have
 * three because a wrong yes there costs a look into the slots, which lie far away.
 */
const SPREAD_BITS = 0x9e3779b1;

export function goesOnMask(scattered: number): number {
  const bits = Math.imul(scattered, SPREAD_BITS);
  return (1 << (bits >>> 27)) | (1 << (bits >>> 22)) | (1 << (bits >>> 7));
}

export function endsHereMask(scattered: number): number {
  const bits = Math.imul(scattered, SPREAD_BITS);
  return (1 << (bits >>> 17)) | (1 << (bits >>> 12)) | (1 << (bits >>> 2)) | (1 << (bits >>> 7));
}

export const GOES_ON = 1;
export const ENDS_HERE = 2;

/**
 * What a block says: GOES_ON, ENDS_HERE, both or zero. Bits are shifted down and combined rather than compared with masks:
 * one branch that is nearly always taken the same way, where four would be guessed wrong every other time. Shifts count
 * modulo 32.
 */
export function askBlock(block: number, scattered: number): number {
  const bits = Math.imul(scattered, SPREAD_BITS);
  const either = (block >>> (bits >>> 7)) & 1;
  const on = (block >>> (bits >>> 27)) & (block >>> (bits >>> 22));
  const ends = (block >>> (bits >>> 17)) & (block >>> (bits >>> 12)) & (block >>> (bits >>> 2));
  return (on & either) | ((ends & either) << 1);
}
