/** A button that opens and closes what follows it. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { UiIcon } from '../icons.tsx';

interface DisclosureProps {
  readonly label: ComponentChildren;
  readonly children: () => ComponentChildren;
  readonly startsOpen?: boolean;
  /** Tells buttons of the same words apart for those who hear them. */
  readonly of?: string | undefined;
  readonly className?: string;
}

export function Disclosure({ label, children, startsOpen = false, of, className = '' }: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div class={`disclosure ${className}`}>
      <button
        type="button"
        class="quiet"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
        {of !== undefined && <span class="hidden">: {of}</span>}
        <UiIcon name="open" />
      </button>
      {open && (
        <div id={id} class="disclosed">
          {children()}
        </div>
      )}
    </div>
  );
}
