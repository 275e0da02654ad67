/** Finds where in a JSON text the value at a path stands, for messages that name the line. The text is known to be valid. */
import { readKey, skipSpace, skipString, skipValue } from './skip-json.ts';

/** The offset of the value, or of the closest parent that exists. */
export function locateValue(text: string, start: number, path: readonly (string | number)[]): number {
  let pos = skipSpace(text, start);
  for (const segment of path) {
    const found = typeof segment === 'number' ? findItem(text, pos, segment) : findMember(text, pos, segment);
    if (found === undefined) break;
    pos = found;
  }
  return pos;
}

/** Line numbers, from 1, of offsets in any order; one pass over the text. */
export function lineNumbers(text: string, offsets: readonly number[]): number[] {
  const order = offsets.map((_, index) => index).toSorted((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
  const lines = offsets.map(() => 1);
  let line = 1;
  let newline = text.indexOf('\n');
  for (const index of order) {
    while (newline !== -1 && newline < (offsets[index] ?? 0)) {
      line += 1;
      newline = text.indexOf('\n', newline + 1);
    }
    lines[index] = line;
  }
  return lines;
}

function findItem(text: string, list: number, wanted: number): number | undefined {
  if (text[list] !== '[') return undefined;
  let pos = skipSpace(text, list + 1);
  for (let index = 0; index < wanted; index += 1) {
    const next = nextMember(text, pos);
    if (next === undefined) return undefined;
    pos = next;
  }
  return text[pos] === ']' ? undefined : pos;
}

function findMember(text: string, object: number, wanted: string): number | undefined {
  if (text[object] !== '{') return undefined;
  let pos: number | undefined = skipSpace(text, object + 1);
  while (pos !== undefined && text[pos] === '"') {
    const end = skipString(text, pos);
    if (typeof end !== 'number') return undefined;
    const value = skipSpace(text, skipSpace(text, end) + 1);
    if (readKey(text, pos, end) === wanted) return value;
    pos = nextMember(text, value);
  }
  return undefined;
}

function nextMember(text: string, value: number): number | undefined {
  const end = skipValue(text, value);
  if (typeof end !== 'number') return undefined;
  const comma = skipSpace(text, end);
  return text[comma] === ',' ? skipSpace(text, comma + 1) : undefined;
}
