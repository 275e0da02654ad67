/**
 * Cuts plain text into blocks. A blank line ends a block. A single line end may be the wrapping of a mail or the end of a
 * list item: it is wrapping where the line is about as long as the others, or the lines of the paragraph go on in small
 * letters, and where it does not end a sentence, and neither it nor the next looks like an item or a table row. (A name may run over a wrapped line end, convention 10, but not from one item
 * into the next, convention 13.)
 */
import type { TextBlock } from './text-block.ts';

/** A wrapped line is nearly full; a heading or an item is usually shorter than this share of the longest line. */
const FULL_LINE_SHARE = 0.6;
/** Nobody wraps at less. */
const MIN_WRAPPED_LINE = 20;
/** Of the lines behind the first, as many begin with a small letter in prose, however it is wrapped; in lists hardly any. */
const PROSE_SHARE = 0.3;
const ITEM_START = /^\s*(?:[-*•·–—>|#]|\(?\d{1,3}[.)/]|\d{1,2}:\d{2}|\p{Lu}[\p{Lu}\s.]+:)\s*/u;
const TABLE_ROW = /\t|\s\|\s/u;
const SENTENCE_END = /[.!?:;…。！？"”»)]\s*$/u;
const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/gu;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function plainBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const paragraph of paragraphs(text)) {
    const least = isProse(paragraph)
      ? 0
      : Math.max(
          MIN_WRAPPED_LINE,
          FULL_LINE_SHARE * Math.max(...paragraph.map(({ text: { length } }) => length)),
        );
    let first = 0;
    for (let i = 1; i <= paragraph.length; i++) {
      const line = paragraph[i - 1];
      const next = paragraph[i];
      if (line && next && isWrapped(line.text, next.text, least)) continue;
      blocks.push(...cells(text, paragraph[first]?.start ?? 0, line?.end ?? 0));
      first = i;
    }
  }
  return blocks;
}

function paragraphs(text: string): Line[][] {
  const found: Line[][] = [];
  let current: Line[] = [];
  for (const match of text.matchAll(LINE)) {
    const content = match[0].replace(/[\r\n]+$/u, '');
    if (content.trim() === '') {
      if (current.length > 0) found.push(current);
      current = [];
    } else {
      current.push({ start: match.index, end: match.index + content.length, text: content });
    }
  }
  if (current.length > 0) found.push(current);
  return found;
}

function isProse([, ...further]: readonly Line[]): boolean {
  const small = further.filter((line) => /^\s*\p{Ll}/u.test(line.text)).length;
  return small > 0 && small >= further.length * PROSE_SHARE;
}

/** @param least as long must a line be that is wrapped */
function isWrapped(line: string, next: string, least: number): boolean {
  if (ITEM_START.test(next) || TABLE_ROW.test(line) || TABLE_ROW.test(next) || SENTENCE_END.test(line))
    return false;
  return line.length >= least;
}

/** The cells of a row of a table set with tabs are blocks of their own. */
function cells(text: string, start: number, end: number): TextBlock[] {
  const blocks: TextBlock[] = [];
  let from = start;
  for (const part of text.slice(start, end).split('\t')) {
    if (part.trim() !== '') blocks.push(blockAt(part, from));
    from += part.length + 1;
  }
  return blocks;
}

function blockAt(text: string, from: number): TextBlock {
  return { text, rawStart: (offset) => from + offset, rawEnd: (offset) => from + offset };
}
