/** A word beside a span, with what separates it from others. Most are never asked for their strings, so these are cut when asked. */
export class Word {
  readonly start: number;
  readonly end: number;
  readonly #block: string;
  readonly #gapStart: number;
  readonly #gapEnd: number;
  readonly #beyondStart: number;
  #text: string | undefined;
  #plain: string | undefined;
  #gap: string | undefined;

  constructor(block: string, bounds: WordBounds) {
    this.#block = block;
    this.start = bounds.start;
    this.end = bounds.end;
    this.#gapStart = bounds.gapStart;
    this.#gapEnd = bounds.gapEnd;
    this.#beyondStart = bounds.beyondStart;
  }

  get text(): string {
    return (this.#text ??= this.#block.slice(this.start, this.end));
  }

  /** In plain form. */
  get plain(): string {
    return (this.#plain ??= plainForm(this.text));
  }

  /** What stands between this word and its neighbour on the side of the name. */
  get gap(): string {
    return (this.#gap ??= this.#block.slice(this.#gapStart, this.#gapEnd));
  }

  /** The characters between this word and the previous one further out (left side only: tells a sentence start). */
  get beyond(): string {
    return this.#block.slice(this.#beyondStart, this.start);
  }
}

interface WordBounds {
  readonly start: number;
  readonly end: number;
  readonly gapStart: number;
  readonly gapEnd: number;
  readonly beyondStart: number;
}

/** Longest stretch looked at on either side of a name, in UTF-16 units: some eight words. */
const REACH = 90;
const MAX_WORDS = 8;

/**
 * Whether a unit beyond ASCII belongs to a word; filled as units are met (0: not yet asked), since a page uses few of them. Here
 * and below ASCII is dealt with apart: a Unicode class costs half a millisecond before it is used for the second time.
 */
const wordUnits = new Uint8Array(0x10000);
const NO = 1;
const YES = 2;
const WORD_UNIT = /[\p{L}\p{M}\p{N}\u00AD]/u;
/** Between two units of a word these belong to it: "al-Serraj", "O’Neill", "U.N". */
const CONNECTORS = "'’.-\u2010\u2011";

function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return isAsciiLetter(unit) || (unit >= 0x30 && unit <= 0x39);
  const known = wordUnits[unit];
  if (known) return known === YES;
  // Most strangers are quotation marks, dashes and the like; there is no letter among them.
  const word = (unit < 0x2000 || unit > 0x206f) && WORD_UNIT.test(String.fromCharCode(unit));
  wordUnits[unit] = word ? YES : NO;
  return word;
}

function isAsciiLetter(unit: number): boolean {
  return ((unit | 0x20) - 0x61) >>> 0 < 26;
}

function isConnector(text: string, at: number): boolean {
  return CONNECTORS.includes(text.charAt(at)) && isWordUnit(text, at - 1) && isWordUnit(text, at + 1);
}

/** The words on one side of a name, nearest first. Each is looked for when asked: most rules ask for no more than the first. */
export abstract class WordRow {
  readonly #words: Word[] = [];

  at(index: number): Word | undefined {
    while (this.#words.length <= index) {
      const word = this.#words.length < MAX_WORDS ? this.next() : undefined;
      if (!word) return undefined;
      this.#words.push(word);
    }
    return this.#words[index];
  }

  /** At most so many. */
  first(count: number): readonly Word[] {
    this.at(count - 1);
    return this.#words.slice(0, count);
  }

  all(): readonly Word[] {
    this.at(MAX_WORDS - 1);
    return this.#words;
  }

  protected abstract next(): Word | undefined;
}

export class WordsBefore extends WordRow {
  readonly #text: string;
  readonly #from: number;
  #edge: number;
  #end: number;

  constructor(text: string, position: number) {
    super();
    this.#text = text;
    this.#from = Math.max(0, position - REACH);
    this.#edge = position;
    this.#end = leftEnd(text, position, this.#from);
  }

  protected next(): Word | undefined {
    const text = this.#text;
    const from = this.#from;
    const end = this.#end;
    if (end <= from) return undefined;
    let start = end - 1;
    while (start > from && (isWordUnit(text, start - 1) || isConnector(text, start - 1))) start--;
    const beyondStart = leftEnd(text, start, from);
    const word = new Word(text, { start, end, gapStart: end, gapEnd: this.#edge, beyondStart });
    this.#edge = start;
    this.#end = beyondStart;
    return word;
  }
}

/** Where the nearest word on the left ends. */
function leftEnd(text: string, position: number, from: number): number {
  let end = position;
  while (end > from && !isWordUnit(text, end - 1)) end--;
  return end;
}

export class WordsAfter extends WordRow {
  readonly #text: string;
  readonly #to: number;
  #edge: number;

  constructor(text: string, position: number) {
    super();
    this.#text = text;
    this.#to = Math.min(text.length, position + REACH);
    this.#edge = position;
  }

  protected next(): Word | undefined {
    const text = this.#text;
    const to = this.#to;
    const edge = this.#edge;
    let start = edge;
    while (start < to && !isWordUnit(text, start)) start++;
    if (start >= to) return undefined;
    let end = start + 1;
    while (end < to && (isWordUnit(text, end) || (end + 1 < to && isConnector(text, end)))) end++;
    this.#edge = end;
    return new Word(text, { start, end, gapStart: edge, gapEnd: start, beyondStart: start });
  }
}

export function isCapitalised(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(word);
}

/** A capital, or a letter of a script without any. */
export function mayBeCapital(word: string): boolean {
  return isCapitalised(word) || (word.charCodeAt(0) >= 0x80 && /^\p{Lo}/u.test(word));
}

const ASCII = /^[\0-\x7f]*$/;

/** "Tripoli", but not "NATO", "O’Neill" or "A". */
export function isTitleCased(word: string): boolean {
  return ASCII.test(word) ? /^[A-Z][a-z]+$/.test(word) : /^\p{Lu}\p{Ll}+$/u.test(word);
}

export function isAllCapitals(word: string): boolean {
  return isCapitalised(word) && !isAsciiSmall(word.charCodeAt(1)) && word === word.toUpperCase();
}

function isAsciiSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Nothing but white space, of any kind: the two words are one phrase. */
export function isSpace(gap: string): boolean {
  const unit = gap.charCodeAt(0);
  return gap === ' ' || (!(unit > 0x20 && unit < 0x80) && /^[\s\u200B]+$/u.test(gap));
}

/** A comma and white space. */
export function isComma(gap: string): boolean {
  return gap === ', ' || (gap.startsWith(',') && /^,\s+$/u.test(gap));
}

/** "Dickens & Powell". */
export function isAmpersand(gap: string): boolean {
  return gap === ' & ' || (gap.includes('&') && /^\s+&\s+$/u.test(gap));
}

export function isHyphen(gap: string): boolean {
  return gap === '-' || gap === '\u2010' || gap === '\u2011';
}

/** A point and white space: an abbreviated title or initial may stand before it ("Gen. Haftar"). */
export function isPointAndSpace(gap: string): boolean {
  return gap.startsWith('.') && /^\.[\s\u200B]*$/u.test(gap);
}

const PLAIN = /^[A-Za-z]*$/u;

/** Lower case without accents, points and soft hyphens: the form in which the word lists are written. */
export function plainForm(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  if (ASCII.test(word)) return word.replaceAll('.', '').toLowerCase();
  return word
    .normalize('NFD')
    .replace(/[\p{M}\u00AD.]/gu, '')
    .replace(/’/gu, "'")
    .toLowerCase()
    .normalize('NFC');
}
