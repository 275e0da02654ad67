/** Clocks and sums for the benchmark. */
import type { Matcher } from './peers.ts';

export const milliseconds = (from: number): number => performance.now() - from;

/** One pass over all paragraphs; the sum stands for the output, so that peers can be compared and nothing is skipped. */
export function pass(
  matcher: Matcher,
  paragraphs: readonly string[],
): { ms: number; sum: number; count: number } {
  let sum = 0;
  let count = 0;
  let paragraph = 0;
  const found = (start: number, end: number): void => {
    sum = (Math.imul(sum, 31) + start * 7 + end + paragraph) | 0;
    count++;
  };
  const from = performance.now();
  for (; paragraph < paragraphs.length; paragraph++) matcher(paragraphs[paragraph]!, found);
  return { ms: milliseconds(from), sum, count };
}

/** The bare cost of reading: every character of the same strings, once. */
export function readAll(paragraphs: readonly string[]): { ms: number; sum: number } {
  const from = performance.now();
  let sum = 0;
  for (const text of paragraphs) sum = (sum + sumOf(text)) | 0;
  return { ms: milliseconds(from), sum };
}

function sumOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** Strings put together from pieces are made flat, as those of a page are. */
export function flatten(paragraphs: readonly string[]): readonly string[] {
  for (const text of paragraphs) text.indexOf('\u0001');
  return paragraphs;
}

/** The fastest of several passes: what else the machine does can only slow a pass down. */
export const fastest = (values: readonly number[]): number => Math.min(...values);

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
