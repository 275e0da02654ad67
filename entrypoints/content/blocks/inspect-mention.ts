/**
 * A closer look at a mention inside its block. Blocks are found by element names, which is quick but coarse: a span may
 * be hidden, or be styled as a line of its own. Only what was found pays for the styles.
 */
import type { Span } from '../../../engine/span.ts';
import { ELEMENT, contains, firstElementChildOf, nodeTypeOf, parentNodeOf } from '../survive/dom.ts';
import { breaksLine } from '../walk/seams.ts';
import { isLeftAlone, isRendered } from '../walk/visibility.ts';
import type { PageBlock } from './page-block.ts';
import { createNodeFinder } from './text-positions.ts';

export type Inspector = (block: PageBlock, span: Span) => boolean;

/** Says whether a mention is shown and in one line. Remembers where it is, and what it has asked: make one per slice. */
export function createInspector(): Inspector {
  const parents = new Map<Node, boolean>();
  const nodesIn = createNodeFinder();
  return (block, span) => {
    if (block.sound?.has(span.start)) return true;
    if (!isReal(block, () => nodesIn(block, span), parents)) return false;
    (block.sound ??= new Set()).add(span.start);
    return true;
  };
}

/** What stands there is no name to a reader. */
export function takeOut(block: PageBlock, span: Span): void {
  const isElsewhere = (other: Span) => other.end <= span.start || other.start >= span.end;
  const { sightings, contexts, ...rest } = block.reading;
  block.reading = {
    ...rest,
    sightings: sightings.filter(isElsewhere),
    contexts: contexts.filter(isElsewhere),
  };
}

function isReal(
  { container }: PageBlock,
  listNodes: () => readonly CharacterData[],
  parents: Map<Node, boolean>,
): boolean {
  if (nodeTypeOf(container) === ELEMENT && firstElementChildOf(container as Element) === null) return true;
  const nodes = listNodes();
  if (!nodes.every((node) => isShownInside(container, node, parents))) return false;
  return nodes.every((node, i) => i === 0 || !isBroken(nodes[i - 1]!, node, container));
}

function isShownInside(container: Node, node: Node, parents: Map<Node, boolean>): boolean {
  const parent = parentNodeOf(node);
  if (parent === null) return false;
  if (parent === container) return true;
  let shown = parents.get(parent);
  if (shown === undefined) {
    shown = isRendered(parent as Element) && !isLeftAlone(parent as Element);
    parents.set(parent, shown);
  }
  return shown;
}

/** Does an element that begins or ends between two neighbouring text nodes break the line? */
function isBroken(left: Node, right: Node, container: Node): boolean {
  return edges(left, right, container).some(breaksLine) || edges(right, left, container).some(breaksLine);
}

function edges(node: Node, other: Node, container: Node): Element[] {
  const elements: Element[] = [];
  for (let up = parentNodeOf(node); up && up !== container && !contains(up, other); up = parentNodeOf(up)) {
    elements.push(up as Element);
  }
  return elements;
}
