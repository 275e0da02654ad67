/** A titled part of the card. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useCard } from './card-context.ts';

interface SectionProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}

export function Section({ title, note, children }: SectionProps) {
  const id = useId();
  const { titleId = '' } = useCard();
  return (
    <section aria-labelledby={`${id} ${titleId}`}>
      <h3 id={id}>
        {title}
        {note !== undefined && <span class="count"> {note}</span>}
      </h3>
      {children}
    </section>
  );
}
