/** The browser's own list to choose from, with its label above it. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `option`s and `optgroup`s. */
  readonly children: ComponentChildren;
}

export function Select({ label, value, onChange, children }: SelectProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}
