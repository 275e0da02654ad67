/** The boxes of a name in the view. One live range serves all, and rests where no change of the page has to move it. */
import type { NodeSpan } from '../blocks/text-positions.ts';
import { newRange } from '../survive/dom.ts';

let measuring: Range | null = null;
const nowhere = new DocumentFragment();

export function rectsOfSpan(span: NodeSpan): readonly DOMRect[] {
  measuring ??= newRange();
  measuring.setStart(span.startContainer, span.startOffset);
  measuring.setEnd(span.endContainer, span.endOffset);
  const rects = [...measuring.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  measuring.setStart(nowhere, 0);
  measuring.collapse(true);
  return rects;
}

/** Half open, so that of two names that touch exactly one has the edge. */
export function hasPoint(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom;
}
