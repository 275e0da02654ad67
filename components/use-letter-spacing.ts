/**
 * What a style of the reader's adds between letters, in px: drawings cut names to the room that they have. Looked at
 * whenever the drawing has another `width`, since a style comes without an event.
 */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

export function useLetterSpacing(element: RefObject<Element | null>, width: number): number {
  const [spacing, setSpacing] = useState(0);
  useLayoutEffect(() => {
    if (element.current) setSpacing(Number.parseFloat(getComputedStyle(element.current).letterSpacing) || 0);
  }, [element, width]);
  return spacing;
}
