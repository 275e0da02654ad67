/** Text of a dossier: in the dossier's language whatever the interface speaks, and open to the browser's translation. */
import type { ComponentChildren } from 'preact';
import { useClaims } from './claim-context.ts';

interface DossierTextProps {
  readonly children: ComponentChildren;
  readonly as?: 'span' | 'p' | 'div';
  readonly className?: string;
}

export function DossierText({ children, as: Tag = 'span', className }: DossierTextProps) {
  const { language } = useClaims();
  return (
    <Tag class={className} lang={language} dir="auto" translate>
      {children}
    </Tag>
  );
}
