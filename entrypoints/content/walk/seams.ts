/** Where an element's name does not tell whether a line goes on across its edge, its style does. */
import { styleOf, textContentOf } from '../survive/dom.ts';
import { BLOCK, INLINE, type ElementKind } from './element-kind.ts';
import { isRendered } from './visibility.ts';

/** A floated first letter is a block to layout and part of the word to readers. */
const DROP_CAP_CHARS = 3;

const INLINE_DISPLAY = /^(?:inline|ruby|contents)/;

export function breaksLine(element: Element): boolean {
  const style = styleOf(element);
  if (style === null) return !isRendered(element);
  if (INLINE_DISPLAY.test(style.display)) return false;
  if (style.float !== 'none' && (textContentOf(element) ?? '').trim().length <= DROP_CAP_CHARS) return false;
  return true;
}

/** `null` where the element is not laid out and so has no say. */
export function kindByStyle(element: Element): ElementKind | null {
  const style = styleOf(element);
  if (style === null) return isRendered(element) ? INLINE : null;
  return INLINE_DISPLAY.test(style.display) ? INLINE : BLOCK;
}
