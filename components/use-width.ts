/** How wide an element is, in px: drawings are made for their width, so that their words keep their size. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

export function useWidth(element: RefObject<Element | null>, first: number): number {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const measure = () => setWidth(Math.max(1, Math.round(watched.getBoundingClientRect().width)));
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return width;
}
