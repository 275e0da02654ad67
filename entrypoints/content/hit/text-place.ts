/** Ends of a selection may stand between elements; names stand in text. */
import { TEXT, nodeTypeOf, textWalker } from '../survive/dom.ts';

export interface TextPlace {
  readonly node: Node;
  readonly offset: number;
}

/** The place in the text next to a boundary point: what ends before it, or else what begins after it. */
export function textPlace(node: Node, offset: number): TextPlace | null {
  if (nodeTypeOf(node) === TEXT) return { node, offset };
  const before = node.childNodes[offset - 1];
  const last = before && lastText(before);
  if (last) return { node: last, offset: last.data.length };
  const after = node.childNodes[offset];
  const first = after && firstText(after);
  return first ? { node: first, offset: 0 } : null;
}

function firstText(node: Node): Text | null {
  if (nodeTypeOf(node) === TEXT) return node as Text;
  return textWalker(node).nextNode() as Text | null;
}

function lastText(node: Node): Text | null {
  if (nodeTypeOf(node) === TEXT) return node as Text;
  const walker = textWalker(node);
  let last: Text | null = null;
  while (walker.nextNode()) last = walker.currentNode as Text;
  return last;
}
