/** Does a reader see this text, and is it not being written? Asked only about blocks in which something was found. */
import {
  attributeOf,
  boxOf,
  closest,
  hostOf,
  isContentEditable,
  isLaidOut,
  localNameOf,
  matches,
  parentElementAcross,
  styleOf,
} from '../survive/dom.ts';
import type { Container } from './text-block.ts';

/** Text of editors; `isContentEditable` covers what is editable by inheritance or design mode. */
const LEFT_ALONE =
  '[inert],[hidden="until-found" i],[role="textbox"],[role="searchbox"],[role="code"],code,kbd,samp,sidelight-card';

/** Left alone or not whatever is above. */
const MAY_DIFFER = `${LEFT_ALONE},[contenteditable]`;

export function isShown(container: Container): boolean {
  const element = hostOf(container) ?? (container as Element);
  return isRendered(element) && !isLeftAlone(element);
}

/** The same for many containers in one go: neighbours share what is above them. */
export function createShownCheck(): (container: Container) => boolean {
  const verdicts = new Map<Element, boolean>();
  const isParentLeftAlone = (parent: Element): boolean => {
    let verdict = verdicts.get(parent);
    if (verdict === undefined) verdicts.set(parent, (verdict = isLeftAlone(parent)));
    return verdict;
  };
  return (container) => {
    const element = hostOf(container) ?? (container as Element);
    const parent = parentElementAcross(element);
    if (!parent || matches(element, MAY_DIFFER)) return isShown(container);
    return !isParentLeftAlone(parent) && isRendered(element);
  };
}

/**
 * Elements without a box of their own may be rendered all the same, by `display: contents`. Styles are asked for from
 * the nearest ancestor down that is laid out, and not at all inside what is skipped for now: that is taken as shown,
 * and looked at again when its turn comes.
 */
export function isRendered(element: Element): boolean {
  if (isLaidOut(element)) return true;
  const boxless: Element[] = [];
  let outer: Element | null = element;
  while (outer && !isLaidOut(outer)) {
    boxless.push(outer);
    outer = parentElementAcross(outer);
  }
  if (!outer || hidesContent(outer)) return false;
  if (skipsContent(outer)) return true;
  return boxless
    .reverse()
    .every((inner) => getComputedStyle(inner).display === 'contents' || isSvgText(inner));
}

/** A folded `details` hides as `content-visibility: hidden` does: the box stays, what is in it goes. */
function hidesContent(element: Element): boolean {
  if (localNameOf(element) === 'details' && attributeOf(element, 'open') === null) return true;
  return styleOf(element)?.contentVisibility === 'hidden';
}

/** Chromium lays such content out when it is about this far from the view. */
const SKIP_MARGIN = 1.5;

function skipsContent(element: Element): boolean {
  if (styleOf(element)?.contentVisibility !== 'auto') return false;
  const { top, bottom } = boxOf(element);
  return bottom < -SKIP_MARGIN * innerHeight || top > (1 + SKIP_MARGIN) * innerHeight;
}

/** Text inside SVG has boxes that `checkVisibility` does not count in every browser. */
function isSvgText(element: Element): boolean {
  return element instanceof SVGGraphicsElement && element.getClientRects().length > 0;
}

export function isLeftAlone(element: Element): boolean {
  if (element instanceof HTMLElement && isContentEditable(element)) return true;
  return closest(element, LEFT_ALONE) !== null;
}
