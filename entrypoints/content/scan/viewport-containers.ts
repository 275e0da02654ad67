/** The blocks in view, found by probing a grid of points: what the reader looks at is read first on a long page. */
import { elementAtPoint, localNameOf, parentElementAcross } from '../survive/dom.ts';
import { BLOCK, kindOf } from '../walk/element-kind.ts';

const COLUMNS = 2;
const ROWS = 12;

/** A text of a hundred thousand lines takes 20 ms per point; a page takes less than this for all. */
const LONGEST_LOOK_MS = 6;

export function viewportContainers(): ReadonlySet<Element> {
  const found = new Set<Element>();
  const end = performance.now() + LONGEST_LOOK_MS;
  for (let row = 0; row < ROWS; row++) {
    if (performance.now() > end) break;
    for (let column = 0; column < COLUMNS; column++) {
      const x = ((column + 0.5) * innerWidth) / COLUMNS;
      const y = ((row + 0.5) * innerHeight) / ROWS;
      const block = nearestBlock(elementAtPoint(x, y));
      if (block) found.add(block);
    }
  }
  return found;
}

/** The element that begins a block, by name, from `node` upwards. */
export function nearestBlock(node: Node | null): Element | null {
  let element = node instanceof Element ? node : node && parentElementAcross(node);
  while (element && kindOf(localNameOf(element)) !== BLOCK) element = parentElementAcross(element);
  return element;
}
