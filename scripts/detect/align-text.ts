/** Says for each unit of a parsed text node where it stands in the raw file: character references are several units long there. */
import { parseFragment } from 'parse5';

const REFERENCE = /&(?:#x[\da-f]+|#\d+|[a-z][a-z\d]*);?/iuy;

export interface Alignment {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function alignText(raw: string, from: number, to: number, value: string): Alignment {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = from;
  for (let i = 0; i < value.length && at < to;) {
    const decoded = referenceAt(raw, at);
    if (decoded && value.startsWith(decoded.text, i)) {
      for (let k = 0; k < decoded.text.length; k++) {
        starts.push(at);
        ends.push(at + decoded.length);
      }
      i += decoded.text.length;
      at += decoded.length;
    } else if (raw[at] === '\r' && value[i] === '\n') {
      // The parser makes one line feed of all kinds of line ends.
      const length = raw[at + 1] === '\n' ? 2 : 1;
      starts.push(at);
      ends.push(at + length);
      i++;
      at += length;
    } else if (raw[at] === value[i]) {
      starts.push(at);
      ends.push(at + 1);
      i++;
      at++;
    } else {
      at = skip(raw, at, to);
    }
  }
  return { starts, ends };
}

/** What the parser dropped: a stray tag, or a character that HTML does not allow. */
function skip(raw: string, at: number, to: number): number {
  if (raw[at] !== '<') return at + 1;
  const close = raw.indexOf('>', at);
  return close < 0 ? to : close + 1;
}

const known = new Map<string, string>();

function referenceAt(raw: string, at: number): { text: string; length: number } | undefined {
  if (raw[at] !== '&') return undefined;
  REFERENCE.lastIndex = at;
  const source = REFERENCE.exec(raw)?.[0];
  if (source === undefined) return undefined;
  let text = known.get(source);
  if (text === undefined) {
    const node = parseFragment(source).childNodes[0];
    text = node && 'value' in node ? node.value : source;
    known.set(source, text);
  }
  return { text, length: source.length };
}
