/** Tells headlines in Title Case and lines in capitals from running text. */
import { isCapitalised } from './neighbour-words.ts';
import type { LineShape } from './reading.ts';

/** Below this many words a line of capitalised words is more likely a name than a headline. */
const MIN_TITLE_WORDS = 4;
/** Share of the longer words that are capitalised in a Title Case line; running news text stays under 0.4. */
const TITLE_SHARE = 0.75;
const LONGER_WORD_UNITS = 4;
const WORD = /[\p{L}\p{M}]+/gu;
const SURE_TITLE_SHARE = 0.9;
const SURE_TITLE_WORDS = 6;
const SENTENCE = /[.,;:]["”’»)]?\s*$|\p{Ll}[.!?]\s/u;
const TITLE_SCAN_LIMIT = 240;

export function lineShape(line: string): LineShape {
  if (!/[a-z]/.test(line) && !/\p{Ll}/u.test(line))
    return /\p{Lu}\P{L}+\p{Lu}|\p{Lu}{5}/u.test(line) ? 'caps' : 'plain';
  if (line.length > TITLE_SCAN_LIMIT) return 'plain';
  const words = line.match(WORD) ?? [];
  if (words.length < MIN_TITLE_WORDS) return 'plain';
  // A list of names that ends in a point is no headline.
  if (line.trimEnd().endsWith('.') && /\p{L}\.\s*$/u.test(line)) return 'plain';
  const longer = words.filter((word) => word.length >= LONGER_WORD_UNITS);
  const capitalised = longer.filter(isCapitalised).length;
  // Sentences end in a point, headlines do not; a short sentence full of names looks like one.
  const isSentence = SENTENCE.test(line);
  const share = isSentence ? SURE_TITLE_SHARE : TITLE_SHARE;
  const enough = isSentence ? SURE_TITLE_WORDS : 3;
  return longer.length >= enough && capitalised / longer.length >= share ? 'title' : 'plain';
}

/** Bounds of the line of `text` around a position. */
export function lineAround(text: string, position: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', position - 1) + 1;
  const next = text.indexOf('\n', position);
  return { start, end: next < 0 ? text.length : next };
}
