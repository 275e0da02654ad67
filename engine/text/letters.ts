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
 */
const MARKS =
  /[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08D3-\u08E1\u08E3-\u08FF\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]/g;
const INVISIBLE =
  /[\u00AD\u034F\u061C\u0640\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/g;

/** Is this a mark that belongs to the letter before it? */
export function isMark(character: string): boolean {
  return character.replace(MARKS, '') === '';
}

/** Is this a character that folding leaves out altogether? */
export function isIgnorable(character: string): boolean {
  return character.replace(MARKS, '').replace(INVISIBLE, '') === '';
}

/** One letter without its marks and without compatibility form, case kept: é → e, ﬁ → fi, Ｌ → L, ß → ss. */
export function plainLetter(letter: string): string {
  const known = PLAIN_LETTERS.get(letter);
  if (known !== undefined) return known;
  const bare = letter.normalize('NFKD').replace(MARKS, '').replace(INVISIBLE, '').normalize('NFC');
  if (bare.length === 1) return PLAIN_LETTERS.get(bare) ?? bare;
  return bare === '' ? letter : bare;
}
