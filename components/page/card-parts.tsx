/** The ground on which parts of the card stand on a page: their style holds inside of it and nowhere else. */
import type { ComponentChildren } from 'preact';
import '../card/card.css';
import { useTranslation } from '../translation.ts';

export function CardParts({ children }: { readonly children: ComponentChildren }) {
  const { direction } = useTranslation();
  return (
    <div class="sidelight" dir={direction}>
      {children}
    </div>
  );
}
