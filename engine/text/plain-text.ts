/**
 * Plain text: every UTF-16 unit of it folds to exactly one unit, so that the matcher can run over it without a map.
 * Most text is plain already. What is not (soft hyphens, combining marks, ligatures, conjoining jamo …) is rewritten
 * here, case kept, with the raw span of every unit.
 */
import {
  COMPOSED,
  FOLD_MASK,
  HARD,
  MATH_HIGH_SURROGATE,
  SPACE,
  charInfo,
  charTable,
  learnChar,
} from './char-table.ts';
import { isIgnorable, isMark, isWithin, plainLetter } from './letters.ts';

export interface PlainText {
  readonly text: string;
  /** Raw offset at which the unit at a plain offset begins. */
  rawStart(offset: number): number;
  /** Raw offset at which the unit before a plain offset ends, its marks included. */
  rawEnd(offset: number): number;
}

export function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((charTable[unit]! || learnChar(unit)) & HARD) return false;
  }
  return true;
}

export function toPlainText(text: string): PlainText {
  return isPlain(text) ? identity(text) : rewrite(text);
}

export function identity(text: string): PlainText {
  return { text, rawStart: (offset) => offset, rawEnd: (offset) => offset };
}

/** Writes units together with their raw spans. */
export class MappedUnits {
  private units: Uint16Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private length = 0;
  private readonly rawLength: number;

  constructor(rawLength: number) {
    this.rawLength = rawLength;
    this.units = new Uint16Array(rawLength + 16);
    this.starts = new Int32Array(rawLength + 16);
    this.ends = new Int32Array(rawLength + 16);
  }

  write(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length++] = end;
  }

  /** The unit written last, or -1. */
  get last(): number {
    return this.length > 0 ? this.units[this.length - 1]! : -1;
  }

  /** The unit written last, or -1 where it does not touch the raw offset. */
  lastTouching(rawOffset: number): number {
    return this.length > 0 && this.ends[this.length - 1] === rawOffset ? this.units[this.length - 1]! : -1;
  }

  replaceLast(unit: number, end: number): void {
    this.units[this.length - 1] = unit;
    this.ends[this.length - 1] = end;
  }

  extendLast(end: number): void {
    if (this.length > 0) this.ends[this.length - 1] = end;
  }

  finish(): PlainText {
    const { starts, ends, length, rawLength } = this;
    return {
      text: decodeUnits(this.units, length),
      rawStart: (offset) => (offset < length ? starts[offset]! : rawLength),
      rawEnd: (offset) => (offset > 0 ? ends[Math.min(offset, length) - 1]! : 0),
    };
  }

  private grow(): void {
    this.units = enlarged(this.units, new Uint16Array(this.length * 2));
    this.starts = enlarged(this.starts, new Int32Array(this.length * 2));
    this.ends = enlarged(this.ends, new Int32Array(this.length * 2));
  }
}

function enlarged<T extends Uint16Array | Int32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

/** `fromCharCode` takes its units as arguments, and engines limit how many. */
const DECODE_CHUNK_UNITS = 8192;

export function decodeUnits(units: Uint16Array, length: number): string {
  let text = '';
  for (let from = 0; from < length; from += DECODE_CHUNK_UNITS) {
    const chunk = units.subarray(from, Math.min(length, from + DECODE_CHUNK_UNITS));
    text += String.fromCharCode.apply(null, chunk as unknown as number[]);
  }
  return text;
}

function rewrite(text: string): PlainText {
  const out = new MappedUnits(text.length);
  for (let i = 0; i < text.length;) {
    const unit = text.charCodeAt(i);
    if (charInfo(unit) & HARD) i = rewriteHard(text, i, out);
    else out.write(unit, i, ++i);
  }
  return out.finish();
}

/** Rewrites the hard character at an offset and answers the offset after it. */
function rewriteHard(text: string, at: number, out: MappedUnits): number {
  const unit = text.charCodeAt(at);
  const end = at + (unit === MATH_HIGH_SURROGATE && isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1);
  const character = text.slice(at, end);
  const rewriting = rewritingOf(character);
  // A mark belongs to its letter; an invisible character between letters to neither until both are in one mention.
  if (rewriting.isMark && out.lastTouching(at) >= 0) out.extendLast(end);
  if (rewriting.units.length === 0) {
    // Left out between the halves of a broken pair, it would make a letter that the text does not have.
    if (out.last === MATH_HIGH_SURROGATE && isLowSurrogate(text.charCodeAt(end))) out.write(unit, at, end);
    return end;
  }
  const composed = rewriting.composes ? composeWithLast(character, at, out) : -1;
  if (composed >= 0) {
    out.replaceLast(composed, end);
    return end;
  }
  for (const plain of rewriting.units) out.write(plain, at, end);
  return end;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

interface Rewriting {
  /** Empty for what is left out. */
  readonly units: readonly number[];
  readonly isMark: boolean;
  /** Makes one letter with the one before it. */
  readonly composes: boolean;
}

/** A pure function's answers, kept because texts repeat their few hard characters. */
const rewritings = new Map<string, Rewriting>();

function rewritingOf(character: string): Rewriting {
  let rewriting = rewritings.get(character);
  if (!rewriting) rewritings.set(character, (rewriting = describeRewriting(character)));
  return rewriting;
}

function describeRewriting(character: string): Rewriting {
  const unit = character.charCodeAt(0);
  if (isIgnorable(unit)) return { units: [], isMark: isMark(unit), composes: false };
  const plain = plainLetter(character.length > 1 ? character.normalize('NFKC') : character);
  const units = Array.from({ length: plain.length }, (_, i) => plain.charCodeAt(i));
  return { units, isMark: false, composes: isWithin(unit, COMPOSED) };
}

/** か + ゛ = が, ᄅ + ᅵ = 리: scripts whose marks make another letter are composed rather than stripped. */
function composeWithLast(character: string, at: number, out: MappedUnits): number {
  const last = out.lastTouching(at);
  if (last < 0) return -1;
  const pair = String.fromCharCode(last) + (HALF_WIDTH_MARKS.get(character) ?? character);
  const composed = pair.normalize('NFKC');
  return composed.length === 1 ? composed.charCodeAt(0) : -1;
}

const HALF_WIDTH_MARKS: ReadonlyMap<string, string> = new Map([
  ['\uFF9E', '\u3099'],
  ['\uFF9F', '\u309A'],
]);

export const PARAGRAPH_SEPARATOR = 0x2029;

/** Does white space at this unit end a line? */
export function isLineEnd(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** Where a run of white space ends; negative where it holds an empty line, which no name crosses. */
export function spaceEnd(text: string, from: number): number {
  let lineEnds = 0;
  let end = from;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (!((charTable[unit]! || learnChar(unit)) & SPACE)) break;
    if (unit === 0x20 || !isLineEnd(unit)) continue;
    if (unit === PARAGRAPH_SEPARATOR) lineEnds++;
    // CR LF is one line end.
    if (!(unit === 0x0a && end > from && text.charCodeAt(end - 1) === 0x0d)) lineEnds++;
  }
  return lineEnds > 1 ? -end : end;
}

export function foldUnit(unit: number): number {
  return charInfo(unit) & FOLD_MASK;
}
