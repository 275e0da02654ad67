/** A name as the matcher compares it: folded, trimmed, cut into tokens. Compiling and matching must cut alike. */
import { ARABIC, LOWER, SPACE, TOKEN, UNSPACED, UPPER, WORD, charInfo } from '../text/char-table.ts';
import { casingOf } from '../text/casing.ts';
import { fold } from '../text/fold-text.ts';
import { isPlain, toPlainText } from '../text/plain-text.ts';

export interface Pattern {
  readonly folded: string;
  /** `casingOf` the name as listed. */
  readonly casing: number;
  /** The first letter has a capital form, when folded, and is not listed in it: a, but also the caseless ᴬ. */
  readonly startsLower: boolean;
}

/**
 * Longer names are not looked for: nobody writes them in running text, and the worst text for a list (one that repeats
 * its longest name's first words without end) takes time in proportion to them. An ideograph is a token.
 */
export const MAX_PATTERN_UNITS = 256;
export const MAX_PATTERN_TOKENS = 32;

/** The pattern of a name, or undefined where it cannot be looked for: no letter or digit, half a character, too long. */
export function toPattern(name: string): Pattern | undefined {
  const plain = toPlainText(name).text;
  let start = 0;
  while (start < plain.length && !(charInfo(plain.charCodeAt(start)) & TOKEN)) start++;
  let end = plain.length;
  while (end > start && charInfo(plain.charCodeAt(end - 1)) & SPACE) end--;
  if (start === end || !isPlain(plain)) return undefined;
  const surface = plain.slice(start, end);
  const folded = fold(surface).replaceAll('\u2029', ' ');
  if (folded.length > MAX_PATTERN_UNITS || stopsOf(folded).length > MAX_PATTERN_TOKENS) return undefined;
  const [listed, small] = [surface, folded].map((text) => charInfo(text.charCodeAt(0)));
  const startsLower = !(listed! & UPPER) && (small! & LOWER) !== 0;
  return { folded, casing: casingOf(surface, 0, surface.length), startsLower };
}

/** Where the token that begins at an offset ends: at the next sign, or at the next change of script class. */
function tokenEnd(text: string, start: number): number {
  const kind = charInfo(text.charCodeAt(start)) & TOKEN;
  let end = start + 1;
  if (kind & UNSPACED) return end;
  while (end < text.length && charInfo(text.charCodeAt(end)) & kind & (WORD | ARABIC)) end++;
  return end;
}

/** Offsets behind each token of a pattern, and behind the pattern itself. */
export function stopsOf(folded: string): number[] {
  const stops: number[] = [];
  for (let i = 0; i < folded.length;) {
    if (charInfo(folded.charCodeAt(i)) & TOKEN) stops.push((i = tokenEnd(folded, i)));
    else i++;
  }
  if (stops.at(-1) !== folded.length) stops.push(folded.length);
  return stops;
}
