/** The words beside a span, with what separates them. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between this word and its neighbour on the side of the name. */
  readonly gap: string;
  /** The characters between this word and the previous one further out (left side only: tells a sentence start). */
  readonly beyond: string;
}

/** Longest stretch looked at on either side of a name, in UTF-16 units: some eight words. */
const REACH = 90;
const MAX_WORDS = 8;
const WORD = /[\p{L}\p{M}\p{N}\u00AD]+(?:['’.\-\u2010\u2011][\p{L}\p{M}\p{N}\u00AD]+)*/gu;

/** Nearest first. */
export function wordsBefore(text: string, position: number): Word[] {
  const from = Math.max(0, position - REACH);
  const found = [...text.slice(from, position).matchAll(WORD)].slice(-MAX_WORDS);
  const words: Word[] = [];
  let edge = position;
  for (let i = found.length - 1; i >= 0; i--) {
    const match = found[i];
    if (!match) continue;
    const start = from + match.index;
    const end = start + match[0].length;
    const previous = found[i - 1];
    const beyondFrom = previous ? from + previous.index + previous[0].length : from;
    words.push({
      text: match[0],
      start,
      end,
      gap: text.slice(end, edge),
      beyond: text.slice(beyondFrom, start),
    });
    edge = start;
  }
  return words;
}

/** Nearest first. */
export function wordsAfter(text: string, position: number): Word[] {
  const words: Word[] = [];
  let edge = position;
  for (const match of text.slice(position, position + REACH).matchAll(WORD)) {
    const start = position + match.index;
    const end = start + match[0].length;
    words.push({ text: match[0], start, end, gap: text.slice(edge, start), beyond: '' });
    edge = end;
    if (words.length === MAX_WORDS) break;
  }
  return words;
}

const CAPITAL = /^\p{Lu}/u;

export function isCapitalised(word: string): boolean {
  return CAPITAL.test(word);
}

export function isAllCapitals(word: string): boolean {
  return CAPITAL.test(word) && word === word.toUpperCase();
}

/** Nothing but white space, of any kind: the two words are one phrase. */
export function isSpace(gap: string): boolean {
  return gap !== '' && /^[\s\u200B]+$/u.test(gap);
}

/** A point and white space: an abbreviated title or initial may stand before it ("Gen. Haftar"). */
export function isPointAndSpace(gap: string): boolean {
  return /^\.[\s\u200B]*$/u.test(gap);
}

const PLAIN = /^[A-Za-z]*$/u;

/** Lower case without accents, points and soft hyphens: the form in which the word lists are written. */
export function plainForm(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/[\p{M}\u00AD.]/gu, '')
    .replace(/’/gu, "'")
    .toLowerCase()
    .normalize('NFC');
}
