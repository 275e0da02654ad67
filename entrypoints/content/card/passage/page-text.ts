/** The page's readable text as one string, with the way back from a span to a range of the page. */
import type { Span } from '../../../../engine/span.ts';
import { filteredTextWalker } from '../../survive/document-members.ts';
import { newRange } from '../../survive/dom.ts';

export interface PageText {
  readonly text: string;
  range(span: Span): Range | null;
}

const SKIPPED =
  'script, style, noscript, template, textarea, select, svg, iframe, sidelight-card, [aria-hidden="true"]';
const BLOCK = /^(?:block|list-item|table-cell|table-row|flex|grid|flow-root)$/u;

/** Runs of white space become one space, as they are shown; a block begins with one. */
export function readPageText(root: Element): PageText {
  const pieces: string[] = [];
  const nodes: { node: Text; start: number; offsets: readonly number[] }[] = [];
  let length = 0;
  let block: Element | null = null;
  const walker = filteredTextWalker(root, (node) =>
    node.parentElement?.closest(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const own = blockOf(node.parentElement!);
    const { text, offsets } = collapse(node.data);
    const piece = own === block ? text : ` ${text}`;
    nodes.push({ node, start: length + piece.length - text.length, offsets });
    pieces.push(piece);
    length += piece.length;
    block = own;
  }
  const locate = (at: number) => {
    const entry = nodes.findLast(({ start }) => start <= at);
    return entry && { node: entry.node, offset: entry.offsets[at - entry.start] ?? entry.node.length };
  };
  return {
    text: pieces.join(''),
    range: ({ start, end }) => {
      const [first, last] = [locate(start), locate(end - 1)];
      if (!first || !last) return null;
      const range = newRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, Math.min(last.offset + 1, last.node.length));
      return range;
    },
  };
}

/** Offsets of the kept characters in the raw text. */
function collapse(raw: string): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let text = '';
  for (let i = 0; i < raw.length; i++) {
    const isSpace = /\s/u.test(raw[i]!);
    if (isSpace && text.endsWith(' ')) continue;
    text += isSpace ? ' ' : raw[i]!;
    offsets.push(i);
  }
  return { text, offsets };
}

function blockOf(element: Element): Element {
  let at = element;
  while (at.parentElement && !BLOCK.test(getComputedStyle(at).display)) at = at.parentElement;
  return at;
}
