/**
 * A long list that is there at once: the first items in the first frame, the others in the moments when nobody waits. All
 * of it ends up in the document, so that the browser's own search finds everything; what is out of sight is not laid out.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface GrowingListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly className: string;
  readonly children: (item: T) => ComponentChildren;
}

const FIRST = 12;
/** Some ten milliseconds of drawing. */
const BATCH = 16;

export function GrowingList<T>({ items, keyOf, className, children }: GrowingListProps<T>) {
  const [shown, setShown] = useState({ items, count: FIRST });
  const count = shown.items === items ? shown.count : FIRST;
  useEffect(() => {
    if (count >= items.length) return;
    return whenIdle(() => setShown({ items, count: count + BATCH }));
  }, [items, count]);
  return (
    <ul class={className}>
      {items.slice(0, count).map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  );
}

/** Calls back soon, but after what the reader does; returns how to call it off. */
function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(callback, { timeout: 200 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(callback, 16);
  return () => clearTimeout(timer);
}
