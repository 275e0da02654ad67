/** One of a few, all in sight: radio buttons side by side, so that the browser brings the arrow keys. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: ComponentChildren;
}

interface SegmentedControlProps<T extends string> {
  readonly label: string;
  /** False where something in sight says already what is chosen here. */
  readonly showsLabel?: boolean;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

export function SegmentedControl<T extends string>({
  label,
  showsLabel = false,
  choices,
  value,
  onChange,
}: SegmentedControlProps<T>) {
  const name = useId();
  return (
    <fieldset class="segmented">
      <legend class={showsLabel ? '' : 'hidden'}>{label}</legend>
      <div class="segments">
        {choices.map((choice) => (
          <label key={choice.value} class="segment">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
