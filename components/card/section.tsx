/** A titled part of the card. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}

export function Section({ title, note, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {title}
        {note !== undefined && <span class="count"> {note}</span>}
      </h3>
      {children}
    </section>
  );
}
