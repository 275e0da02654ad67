/**
 * What the matcher knows about each UTF-16 unit, in one number: what it folds to (low 16 bits) and its class (flags).
 * The table fills itself as units are met. A page uses some hundred different ones; asking Unicode for all 65,536 in
 * advance costs 13 ms a page (measured; see DESIGN.md).
 */
import { SIGN_FOLDS, isIgnorable, isWithin, plainLetter } from './letters.ts';

export const FOLD_MASK = 0xffff;
/** Letters and digits of scripts that put a boundary round words. */
export const WORD = 1 << 16;
/** Arabic letters: words with boundaries, but one-letter words may be glued to their front. */
export const ARABIC = 1 << 17;
/** Scripts written without spaces (Chinese, Japanese, Thai …) and Korean: each unit is a token of its own. */
export const UNSPACED = 1 << 18;
export const SPACE = 1 << 19;
/** Everything else that folds one to one: signs, punctuation, symbols, lone surrogates. */
export const OTHER = 1 << 20;
/** Does not fold one to one (left out, expanded, composed): the text must be made plain first. */
export const HARD = 1 << 21;
export const UPPER = 1 << 22;
export const LOWER = 1 << 23;
export const TOKEN = WORD | ARABIC | UNSPACED;

/** Not anchored to a range: all scripts. Compiled when a page first has something that is not common. */
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{Nd}\p{Nl}_]/u;
/**
 * What nearly all pages have beyond ASCII, so that they need not compile the expression above: letters of European
 * alphabets, punctuation, currency signs. Ranges as in `letters.ts`.
 */
const COMMON_LETTERS = [
  0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x24f, 0x388, 0x38a, 0x38e, 0x3a1, 0x3a3, 0x3ce, 0x400, 0x481, 0x48a, 0x52f,
]; // prettier-ignore
const COMMON_SIGNS = [
  0xa1, 0xa9, 0xab, 0xb1, 0xb6, 0xb8, 0xbb, 0xbb, 0xbf, 0xbf, 0x2010, 0x2027, 0x2030, 0x205e, 0x20a0, 0x20c0,
];

const ARABIC_SCRIPT = [0x620, 0x64a, 0x66e, 0x6d5, 0x6ee, 0x6ef, 0x6fa, 0x6ff, 0x750, 0x77f, 0x8a0, 0x8c9];
/** Half-width voiced marks, combining kana marks and conjoining jamo are composed with what stands before them. */
export const COMPOSED = [0x1100, 0x11ff, 0x3099, 0x309a, 0xa960, 0xa97c, 0xd7b0, 0xd7fb, 0xff9e, 0xff9f];
/** Thai, Lao, Burmese, Khmer; Han, kana, bopomofo and Hangul are dealt with by range before. */
const OTHER_UNSPACED = [0xe01, 0xe4e, 0xe81, 0xecd, 0x1000, 0x109f, 0x1780, 0x17d3];

/** Mathematical alphanumerics (𝐋𝐢𝐛𝐲𝐚) are the one block outside the BMP that stands for ordinary letters. */
export const MATH_HIGH_SURROGATE = 0xd835;

/** Zero means not yet looked up. The table caches a pure function, so sharing it is safe. */
export const charTable = new Int32Array(0x10000);

// Every page has ASCII, and the loops may take it for known.
for (let unit = 0; unit < 0x80; unit++) learnChar(unit);

/** Fold and class of a unit. Hot loops read `charTable` themselves and call `learnChar` on a zero. */
export function charInfo(unit: number): number {
  return charTable[unit]! || learnChar(unit);
}

export function learnChar(unit: number): number {
  const info = describe(unit);
  charTable[unit] = info;
  return info;
}

function describe(unit: number): number {
  if (unit < 0x80) return describeAscii(unit);
  if (isIdeographOrHangul(unit)) return UNSPACED | unit;
  if (unit >= 0xd800 && unit < 0xe000) return describeSurrogate(unit);
  return describeOther(unit, String.fromCharCode(unit));
}

function describeAscii(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return WORD | LOWER | unit;
  if (unit >= 0x41 && unit <= 0x5a) return WORD | UPPER | (unit + 32);
  if ((unit >= 0x30 && unit <= 0x39) || unit === 0x5f) return WORD | unit;
  if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) return SPACE | 0x20;
  return OTHER | (unit === 0x60 ? 0x27 : unit);
}

/**
 * The ranges that fold to themselves, which spares Chinese and Korean pages thousands of look-ups. The last is
 * half-width jamo, which nobody writes names in.
 */
function isIdeographOrHangul(unit: number): boolean {
  return (
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xffa0 && unit <= 0xffdc)
  );
}

function describeSurrogate(unit: number): number {
  if (unit === MATH_HIGH_SURROGATE) return HARD | unit;
  // High halves of ideographs beyond the BMP begin a token; their low halves follow as signs.
  return (unit >= 0xd840 && unit <= 0xd88f ? UNSPACED : OTHER) | unit;
}

function describeOther(unit: number, character: string): number {
  if (isIgnorable(unit) || isWithin(unit, COMPOSED)) return HARD | unit;
  if (unit === 0x85 || character.trim() === '') return SPACE | 0x20;
  const sign = SIGN_FOLDS.get(character);
  if (sign !== undefined) return OTHER | sign.charCodeAt(0);
  if (isWithin(unit, OTHER_UNSPACED)) return UNSPACED | unit;
  if (isLetterOrDigit(unit)) return describeLetter(unit, character);
  return OTHER | foldSymbol(unit, character);
}

function describeLetter(unit: number, character: string): number {
  const plain = plainLetter(character);
  const folded = plainLetter(plain.toLowerCase());
  if (plain.length !== 1 || folded.length !== 1) return HARD | unit;
  // Marks standing alone are letters to Unicode, but what is left of them is a space.
  const fold = folded.charCodeAt(0);
  if (!isLetterOrDigit(fold)) return OTHER | unit;
  if (isUnspacedLetter(fold)) return UNSPACED | fold;
  return (isWithin(fold, ARABIC_SCRIPT) ? ARABIC : WORD) | caseOf(character) | fold;
}

/** Kana, bopomofo, ideographs by another name, compatibility jamo. */
function isUnspacedLetter(fold: number): boolean {
  return (
    (fold >= 0x3005 && fold <= 0x33ff) || isIdeographOrHangul(fold) || (fold >= 0xf900 && fold <= 0xfaff)
  );
}

function caseOf(character: string): number {
  if (character.toLowerCase() !== character) return UPPER;
  return character.toUpperCase() === character ? 0 : LOWER;
}

function isLetterOrDigit(unit: number): boolean {
  if (unit < 0x80) return (describeAscii(unit) & WORD) !== 0;
  if (isWithin(unit, COMMON_LETTERS)) return true;
  return !isWithin(unit, COMMON_SIGNS) && LETTER_OR_DIGIT.test(String.fromCharCode(unit));
}

/** Full-width and other compatibility forms of signs; what would become several signs (…) stays as it is. */
function foldSymbol(unit: number, character: string): number {
  const compatible = character.normalize('NFKC');
  if (compatible.length !== 1 || isLetterOrDigit(compatible.charCodeAt(0))) return unit;
  return (SIGN_FOLDS.get(compatible) ?? compatible).charCodeAt(0);
}
