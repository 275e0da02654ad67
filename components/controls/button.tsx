/** A button in one of the family's weights. */
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'type' | 'class' | 'className' | 'kind'> {
  /** `primary` at most once in sight; `plain` has a border; `quiet` looks like a link; `icon` is a square without words. */
  readonly weight?: 'primary' | 'plain' | 'quiet' | 'icon';
  /** For `icon`: what it does, for ears and as a tooltip. */
  readonly label?: string;
  /** Removes or replaces something of the reader's. */
  readonly dangerous?: boolean;
  readonly submits?: boolean;
  readonly children: ComponentChildren;
}

export function Button({
  weight = 'plain',
  label,
  dangerous = false,
  submits = false,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={`button ${weight}${dangerous ? ' dangerous' : ''}`}
      aria-label={label}
      title={label}
      {...rest}
    >
      {children}
    </button>
  );
}
