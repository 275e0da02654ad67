/** A list that shows its first items and brings the rest on demand, a page at a time. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTranslation } from '../translation.ts';

interface ShowMoreProps<T> {
  readonly items: readonly T[];
  readonly first: number;
  readonly className: string;
  readonly children: (item: T) => ComponentChildren;
  readonly keyOf: (item: T) => string;
}

/** As many again at a time: an entity may have hundreds of claims, and each is a dozen elements. */
const PAGE = 20;

export function ShowMore<T>({ items, first, className, children, keyOf }: ShowMoreProps<T>) {
  const { say } = useTranslation();
  const [shown, setShown] = useState(first);
  const list = useRef<HTMLUListElement>(null);
  const focusFrom = useRef<number | null>(null);
  // The button may vanish under the reader's focus: it goes on to the first of the new items.
  useLayoutEffect(() => {
    if (focusFrom.current === null) return;
    const item = list.current?.children[focusFrom.current];
    if (item instanceof HTMLElement) item.focus({ preventScroll: true });
    focusFrom.current = null;
  }, [shown]);
  const rest = items.length - shown;
  return (
    <>
      <ul class={className} ref={list}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} tabIndex={-1}>
            {children(item)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="more"
          onClick={() => {
            focusFrom.current = shown;
            setShown(shown + Math.min(rest, PAGE));
          }}
        >
          {say('action.showMore', { count: Math.min(rest, PAGE) })}
        </button>
      )}
    </>
  );
}
