/** The blocks in view, found by probing a grid of points: what the reader looks at is read first on a long page. */
import { boxOf, elementAtPoint, localNameOf, parentElementAcross, siblingOf } from '../survive/dom.ts';
import { BLOCK, kindOf } from '../walk/element-kind.ts';

const COLUMNS = 2;
const ROWS = 12;
/** From the middle outwards, so that few points tell most. */
const ROW_ORDER = [6, 3, 9, 0, 11, 5, 7, 2, 10, 4, 8, 1];

/** A text of a hundred thousand lines takes 20 ms per point; a page takes less than this for all. */
const LONGEST_LOOK_MS = 6;
/** Blocks that follow each other on one screen. */
const MAX_NEIGHBOURS = 40;

export function viewportContainers(): ReadonlySet<Element> {
  const found = new Set<Element>();
  const end = performance.now() + LONGEST_LOOK_MS;
  for (const row of ROW_ORDER) {
    for (let column = 0; column < COLUMNS; column++) {
      const x = ((column + 0.5) * innerWidth) / COLUMNS;
      const y = ((row + 0.5) * innerHeight) / ROWS;
      const block = nearestBlock(elementAtPoint(x, y));
      if (block && !found.has(block)) addInView(block, found);
    }
    if (performance.now() > end) break;
  }
  return found;
}

/** With its neighbours: between two paragraphs stands the element around both, and points may be too dear to ask for more. */
function addInView(block: Element, found: Set<Element>): void {
  found.add(block);
  for (const side of ['next', 'previous'] as const) {
    let count = 0;
    for (
      let at = siblingOf(block, side);
      at && isInView(at) && count < MAX_NEIGHBOURS;
      at = siblingOf(at, side)
    ) {
      if (kindOf(localNameOf(at)) === BLOCK) found.add(at);
      count++;
    }
  }
}

function isInView(element: Element): boolean {
  const { top, bottom, height } = boxOf(element);
  return height > 0 && bottom > 0 && top < innerHeight;
}

/** The element that begins a block, by name, from `node` upwards. */
export function nearestBlock(node: Node | null): Element | null {
  let element = node instanceof Element ? node : node && parentElementAcross(node);
  while (element && kindOf(localNameOf(element)) !== BLOCK) element = parentElementAcross(element);
  return element;
}
