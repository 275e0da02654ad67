/** Something that is on or off at once, without a button to save. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SwitchProps {
  readonly label: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** What it means, in a sentence under the label. */
  readonly note?: ComponentChildren;
  readonly disabled?: boolean;
}

export function Switch({ label, checked, onChange, note, disabled = false }: SwitchProps) {
  const id = useId();
  return (
    <label class="switch" for={id}>
      <span class="switch-words">
        <span id={`${id}-label`}>{label}</span>
        {note !== undefined && (
          <span class="soft" id={`${id}-note`}>
            {note}
          </span>
        )}
      </span>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-labelledby={`${id}-label`}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
