/** Finds an anchored passage in this page, so that the source itself can show it. Exact but for white space and quotes. */
import type { PassageAnchor } from '../page-mentions.ts';
import { documentElement, textWalker } from '../survive/dom.ts';

/** A quoted passage is a sentence or a few. */
const MAX_PASSAGE_CHARS = 4_000;

export function findPassage({ prefix, textStart, textEnd, suffix }: PassageAnchor): StaticRange | null {
  const root = documentElement();
  if (!root) return null;
  const text = squeeze(root);
  const start = fold(textStart);
  const end = fold(textEnd);
  for (let at = text.folded.indexOf(start); at >= 0; at = text.folded.indexOf(start, at + 1)) {
    const endAt = end === '' ? at + start.length : text.folded.indexOf(end, at + start.length) + end.length;
    const isWhole = endAt > at && endAt - at <= MAX_PASSAGE_CHARS;
    if (
      isWhole &&
      text.folded.slice(0, at).endsWith(fold(prefix)) &&
      text.folded.startsWith(fold(suffix), endAt)
    ) {
      return toRange(text, at, endAt);
    }
  }
  return null;
}

interface SqueezedText {
  readonly folded: string;
  /** Text nodes with the place of their first kept character. */
  readonly runs: readonly { readonly node: CharacterData; readonly start: number }[];
}

/** White space is dropped altogether: where a page breaks its lines and blocks does not matter to a quote. */
function squeeze(root: Element): SqueezedText {
  const walker = textWalker(root);
  const runs: { node: CharacterData; start: number }[] = [];
  const parts: string[] = [];
  let start = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as CharacterData;
    const part = fold(node.data);
    if (part.length === 0 || isSource(node)) continue;
    runs.push({ node, start });
    parts.push(part);
    start += part.length;
  }
  return { folded: parts.join(''), runs };
}

function isSource(node: Node): boolean {
  return /^(?:script|style|noscript|template|textarea)$/.test(node.parentElement?.localName ?? '');
}

/** Drops white space and soft hyphens, straightens quotes: one character stays one or goes. */
function fold(text: string): string {
  return text
    .replace(/[\s\u00AD\u200B]+/g, '')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"');
}

function toRange({ runs }: SqueezedText, start: number, end: number): StaticRange | null {
  const first = runs.findLast((run) => run.start <= start);
  const last = runs.findLast((run) => run.start < end);
  if (!first || !last) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: rawOffset(first.node.data, start - first.start),
    endContainer: last.node,
    endOffset: rawOffset(last.node.data, end - last.start - 1) + 1,
  });
}

/** Where the nth kept character of a text stands. */
function rawOffset(text: string, kept: number): number {
  let left = kept;
  for (let i = 0; i < text.length; i++) {
    if (fold(text[i]!) === '') continue;
    if (left-- === 0) return i;
  }
  return text.length;
}
