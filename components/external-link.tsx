/** A link out of the extension: a new tab, no referrer; mere text where the address is not https. */
import type { ComponentChildren } from 'preact';
import { safeHref } from './safe-link.ts';
import { useTranslation } from './translation.ts';

interface ExternalLinkProps {
  readonly url: string;
  readonly children: ComponentChildren;
  /** Tells links of the same words apart for those who hear them. */
  readonly of?: string;
  readonly className?: string;
}

export function ExternalLink({ url, children, of, className = '' }: ExternalLinkProps) {
  const { say } = useTranslation();
  const href = safeHref(url);
  if (href === null) return <span class={className}>{children}</span>;
  return (
    <a class={className} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="hidden">
        {of !== undefined && `: ${of}`} ({say('source.newTab')})
      </span>
    </a>
  );
}
