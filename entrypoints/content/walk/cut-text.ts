/** Cuts texts with blank lines, and very long ones, into blocks. */
import type { Span } from '../../../engine/span.ts';

/** Longer than any paragraph; short enough that reading one takes well under a slice. */
const MAX_BLOCK_CHARS = 16_000;
/** A name is shorter than this, so a cut is looked for in so much text before the limit. */
const CUT_WINDOW_CHARS = 2_000;
const BLANK_LINE = /\n[ \t\r]*\n\s*/g;
export const HAS_BLANK_LINE = /\n[ \t\r]*\n/;

/** `null`: one block. Lines ends are those that a reader sees; see `rendered-text.ts`. */
export function cutText(text: string): readonly Span[] | null {
  const isLong = text.length > MAX_BLOCK_CHARS;
  if (!isLong && !text.includes('\n')) return null;
  const paragraphs = HAS_BLANK_LINE.test(text) ? cutAtBlankLines(text) : null;
  if (!isLong) return paragraphs;
  return (paragraphs ?? [{ start: 0, end: text.length }]).flatMap((span) => cutLong(text, span));
}

function cutAtBlankLines(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(BLANK_LINE)) {
    if (gap.index > start) spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

function cutLong(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  while (end - start > MAX_BLOCK_CHARS) {
    const cut = cutPoint(text, start + MAX_BLOCK_CHARS);
    spans.push({ start, end: cut });
    start = cut;
  }
  spans.push({ start, end });
  return spans;
}

/** At a line's end, else after a sentence, else at a space, else right there. */
function cutPoint(text: string, limit: number): number {
  const window = text.slice(limit - CUT_WINDOW_CHARS, limit);
  const best = [
    window.lastIndexOf('\n'),
    window.lastIndexOf('. '),
    window.lastIndexOf('。'),
    window.lastIndexOf(' '),
  ];
  const at = best.find((index) => index >= 0);
  return at === undefined ? limit : limit - CUT_WINDOW_CHARS + at + 1;
}
