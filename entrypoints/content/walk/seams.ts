/** Where an element's name does not tell whether a line goes on across its edge, its style does. */
import { textContentOf } from '../survive/dom.ts';
import { BLOCK, INLINE, type ElementKind } from './element-kind.ts';

/** A floated first letter is a block to layout and part of the word to readers. */
const DROP_CAP_CHARS = 3;

const INLINE_DISPLAY = /^(?:inline|ruby|contents)/;

export function breaksLine(element: Element): boolean {
  const style = getComputedStyle(element);
  if (INLINE_DISPLAY.test(style.display)) return false;
  if (style.float !== 'none' && (textContentOf(element) ?? '').trim().length <= DROP_CAP_CHARS) return false;
  return true;
}

/** `null` where the element is not rendered and so has no say. */
export function kindByStyle(element: Element): ElementKind | null {
  const { display } = getComputedStyle(element);
  if (display === 'none' || display === '') return null;
  return INLINE_DISPLAY.test(display) ? INLINE : BLOCK;
}
