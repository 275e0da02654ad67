/** Does a reader see this text, and is it not being written? Asked only about blocks in which something was found. */
import { closest, hostOf, parentElementAcross } from '../survive/dom.ts';
import type { Container } from './text-block.ts';

/** Text of editors; `isContentEditable` covers what is editable by inheritance or design mode. */
const LEFT_ALONE = '[inert],[role="textbox"],[role="searchbox"],[role="code"],code,kbd,samp,sidelight-card';

export function isShown(container: Container): boolean {
  const element = hostOf(container) ?? (container as Element);
  return isRendered(element) && !isLeftAlone(element);
}

/** `checkVisibility` says no to elements without a box of their own, which `display: contents` are. */
export function isRendered(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  if (getComputedStyle(element).display !== 'contents') return isRenderedSvgText(element);
  const parent = parentElementAcross(element);
  return parent !== null && isRendered(parent);
}

/** Text inside SVG has boxes that `checkVisibility` does not count in every browser. */
function isRenderedSvgText(element: Element): boolean {
  return element instanceof SVGGraphicsElement && element.getClientRects().length > 0;
}

export function isLeftAlone(element: Element): boolean {
  if (element instanceof HTMLElement && element.isContentEditable) return true;
  return closest(element, LEFT_ALONE) !== null;
}
