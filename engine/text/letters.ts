/** What single characters become when folded: the data that Unicode does not give, and the questions asked of it. */

/** Letters that Unicode does not decompose although readers take them for a plain letter, or for two. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'], ['Ø', 'O'], ['ł', 'l'], ['Ł', 'L'], ['đ', 'd'], ['Đ', 'D'], ['ð', 'd'], ['Ð', 'D'],
  ['ħ', 'h'], ['Ħ', 'H'], ['ŧ', 't'], ['Ŧ', 'T'], ['ı', 'i'], ['ſ', 's'],
  ['ß', 'ss'], ['ẞ', 'SS'], ['æ', 'ae'], ['Æ', 'AE'], ['œ', 'oe'], ['Œ', 'OE'], ['þ', 'th'], ['Þ', 'Th'],
  // Greek final sigma, and the Arabic letters that Persian and Urdu keyboards type for the same sound.
  ['ς', 'σ'], ['ی', 'ي'], ['ک', 'ك'], ['ٱ', 'ا'],
]); // prettier-ignore

/** Signs that stand for each other in running text. The first of each row is what the row folds to. */
const SAME_SIGNS = ["'’‘‛ʼʻʾʿ′`´＇", '"“”„‟«»″＂', '-‐‑‒–−﹣－־', '·‧・･∙⋅'];

export const SIGN_FOLDS: ReadonlyMap<string, string> = new Map(
  SAME_SIGNS.flatMap((row) => [...row].map((sign): [string, string] => [sign, row.charAt(0)])),
);

/**
 * Characters that readers do not see and that never tell two names apart: soft hyphen, zero-width characters, bidi
 * marks, tatweel, variation selectors, and the marks above and below Latin, Greek, Cyrillic, Hebrew and Arabic
 * letters. Vowel signs of Indic scripts are letters in all but name and stay.
 *
 * First and last unit of each range, in order. Numbers rather than regular expressions here and below: a page meets its
 * first accented letter in cold code, where compiling classes of characters took longer than reading the text did.
 */
const MARKS = [
  0x300, 0x36f, 0x483, 0x487, 0x591, 0x5bd, 0x5bf, 0x5bf, 0x5c1, 0x5c2, 0x5c4, 0x5c5, 0x5c7, 0x5c7, 0x610, 0x61a, 0x64b, 0x65f,
  0x670, 0x670, 0x6d6, 0x6dc, 0x6df, 0x6e4, 0x6e7, 0x6e8, 0x6ea, 0x6ed, 0x8d3, 0x8e1, 0x8e3, 0x8ff, 0x1ab0, 0x1aff,
  0x1dc0, 0x1dff, 0x20d0, 0x20ff, 0xfe20, 0xfe2f,
]; // prettier-ignore
const INVISIBLE = [
  0xad, 0xad, 0x34f, 0x34f, 0x61c, 0x61c, 0x640, 0x640, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x200b, 0x200f,
  0x202a, 0x202e, 0x2060, 0x206f, 0xfe00, 0xfe0f, 0xfeff, 0xfeff,
]; // prettier-ignore

/** Is a unit in one of these ranges? */
export function isWithin(unit: number, ranges: readonly number[]): boolean {
  let i = 0;
  while (i < ranges.length && ranges[i + 1]! < unit) i += 2;
  return i < ranges.length && ranges[i]! <= unit;
}

/** Is this a mark that belongs to the letter before it? */
export function isMark(unit: number): boolean {
  return isWithin(unit, MARKS);
}

/** Is this a character that folding leaves out altogether? */
export function isIgnorable(unit: number): boolean {
  return isWithin(unit, MARKS) || isWithin(unit, INVISIBLE);
}

const CONJOINING_JAMO = /^[\u1100-\u11FF]/;

/** One letter without its marks and without compatibility form, case kept: é → e, ﬁ → fi, Ｌ → L, ß → ss. */
export function plainLetter(letter: string): string {
  const known = PLAIN_LETTERS.get(letter);
  if (known !== undefined) return known;
  const bare = withoutMarks(letter.normalize('NFKD')).normalize('NFC');
  // Separate Korean letters (ㄱㅏ) would become parts that make a syllable of their own accord.
  if (bare === '' || CONJOINING_JAMO.test(bare)) return letter;
  return bare.length === 1 ? (PLAIN_LETTERS.get(bare) ?? bare) : bare;
}

function withoutMarks(text: string): string {
  let kept = '';
  for (let i = 0; i < text.length; i++) if (!isIgnorable(text.charCodeAt(i))) kept += text.charAt(i);
  return kept;
}
