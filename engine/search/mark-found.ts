/** Where in a text the words of a query were found: the letters typed, or the whole word where it was typed otherwise. */
import { foldText } from '../text/fold-text.ts';
import type { Span } from '../span.ts';
import type { MarkedText } from './results.ts';
import { wordsOf, type SearchWord } from './search-words.ts';

/** A word of the query, and the terms that it was taken for though they do not begin with it. */
export interface SoughtWord {
  readonly key: string;
  readonly others: ReadonlySet<string>;
}

export function markFound(text: string, sought: readonly SoughtWord[]): MarkedText {
  const spans: Span[] = [];
  for (const word of wordsOf(text)) {
    const ends = sought.map((each) => foundEnd(text, word, each)).filter((end) => end !== null);
    if (ends.length > 0) add(spans, { start: word.start, end: Math.max(...ends) }, text);
  }
  return { text, found: spans };
}

/** Raw offset where the found part of the word ends; null where the word is not meant. */
function foundEnd(text: string, word: SearchWord, { key, others }: SoughtWord): number | null {
  if (word.key === key || others.has(word.key)) return word.end;
  if (word.key.startsWith(key)) return endOfBeginning(text, word, key.length);
  const other = word.also.find((each) => each.key.startsWith(key) || others.has(each.key));
  return other?.end ?? null;
}

/** Where letters were left out of the key, it cannot be told which were typed, and the whole word is marked. */
function endOfBeginning(text: string, word: SearchWord, letters: number): number {
  const raw = text.slice(word.start, word.end);
  const folded = foldText(raw);
  return folded.folded.length === word.key.length ? word.start + folded.rawEnd(letters) : word.end;
}

/** Words with nothing but a space between them are found as one: it reads as the phrase that it is. */
function add(spans: Span[], span: Span, text: string): void {
  const last = spans.at(-1);
  if (last && span.start <= last.end) {
    spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  } else if (last && text.slice(last.end, span.start).trim() === '') {
    spans[spans.length - 1] = { start: last.start, end: span.end };
  } else spans.push(span);
}
