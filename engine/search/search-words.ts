/**
 * The words of a text as search compares them: folded, with their places in the raw text. Laxer than matching a page,
 * because a reader who searches types what is easy to type: "CIA" for "C.I.A.", "alassad" for "al-Assad".
 */
import { ARABIC, TOKEN, UNSPACED, charInfo } from '../text/char-table.ts';
import { cliticStarts } from '../text/arabic-clitics.ts';
import { foldText, type FoldedText } from '../text/fold-text.ts';

export interface SearchWord {
  readonly key: string;
  /** Raw offsets, half-open. */
  readonly start: number;
  readonly end: number;
  /** Other ways to type the word, or it together with the one behind it. */
  readonly also: readonly OtherKey[];
}

interface OtherKey {
  readonly key: string;
  /** Raw offset behind the last letter that the key stands for. */
  readonly end: number;
}

/** Letters with a point behind each: "C.I.A.", "U.N". */
const POINTED = /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/uy;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
/** Up to this length a part is often typed together with its neighbour: "B-2", "al-Imam", "Mu'ammar". */
const SHORT_PART = 3;
const ARABIC_ARTICLE = 'ال';

export function wordsOf(text: string): SearchWord[] {
  const folded = foldText(text);
  const words: SearchWord[] = [];
  const { length } = folded.folded;
  for (let i = 0; i < length;) {
    const info = charInfo(folded.folded.charCodeAt(i));
    if (!(info & TOKEN)) {
      i++;
      continue;
    }
    const end = info & UNSPACED ? i + 1 : (pointedEnd(folded.folded, i) ?? wordEnd(folded.folded, i));
    words.push(wordAt(folded, i, end));
    i = end;
  }
  return words;
}

/** The keys alone, for filing many texts: their words repeat, so each run without a space is taken apart once. */
export class KeyReader {
  readonly #known = new Map<string, ChunkKeys>();

  read(text: string): ChunkKeys[] {
    return text.split(SPACES).flatMap((chunk) => (chunk === '' ? [] : [this.#keysOf(chunk)]));
  }

  #keysOf(chunk: string): ChunkKeys {
    let keys = this.#known.get(chunk);
    if (keys) return keys;
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    const words = wordsOf(chunk);
    keys = {
      words: words.map(({ key }) => key),
      also: words.flatMap(({ also }) => also.map(({ key }) => key)),
    };
    this.#known.set(chunk, keys);
    return keys;
  }
}

export interface ChunkKeys {
  readonly words: readonly string[];
  readonly also: readonly string[];
}

const SPACES = /\s+/u;
const MOST_REMEMBERED = 50_000;

function wordAt(text: FoldedText, start: number, end: number): SearchWord {
  const key = keyOf(text.folded.slice(start, end));
  return {
    key,
    start: text.rawStart(start),
    end: text.rawEnd(end),
    also: [...joinedKeys(text, start, end), ...keysBehindClitics(text, start, end)],
  };
}

function pointedEnd(folded: string, start: number): number | null {
  POINTED.lastIndex = start;
  return POINTED.test(folded) ? POINTED.lastIndex : null;
}

function wordEnd(folded: string, start: number): number {
  let end = start;
  while (end < folded.length) {
    const info = charInfo(folded.charCodeAt(end));
    if (!(info & TOKEN) || info & UNSPACED) break;
    end++;
  }
  return end;
}

/** A word as it is compared; takes folded text. */
export function keyOf(folded: string): string {
  const bare = folded.replaceAll('.', '');
  if (!(charInfo(bare.charCodeAt(0)) & ARABIC)) return bare;
  // Keyboards and habits differ in these two letters, and the article is left out as often as not.
  const arabic = bare.replaceAll('ة', 'ه').replaceAll('ى', 'ي');
  return arabic.startsWith(ARABIC_ARTICLE) && arabic.length > 4 ? arabic.slice(2) : arabic;
}

function joinedKeys(text: FoldedText, start: number, end: number): OtherKey[] {
  const joint = text.folded.charCodeAt(end);
  if (joint !== HYPHEN && joint !== APOSTROPHE) return [];
  const nextEnd = wordEnd(text.folded, end + 1);
  const [left, right] = [end - start, nextEnd - end - 1];
  if (right === 0 || (left > SHORT_PART && right > SHORT_PART)) return [];
  const key = text.folded.slice(start, end) + text.folded.slice(end + 1, nextEnd);
  return [{ key, end: text.rawEnd(nextEnd) }];
}

/** "and Haftar" is one word in Arabic, and is found by "Haftar" too. */
function keysBehindClitics(text: FoldedText, start: number, end: number): OtherKey[] {
  if (!(charInfo(text.folded.charCodeAt(start)) & ARABIC)) return [];
  return cliticStarts((offset) => text.folded.charCodeAt(offset), start, end).map(({ offset }) => ({
    key: keyOf(text.folded.slice(offset, end)),
    end: text.rawEnd(end),
  }));
}
