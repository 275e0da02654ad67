/** Any number of a few, all in sight: check boxes that look like the card's chips. */
import { useId } from 'preact/hooks';

interface ChoiceChipsProps<T extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: T[]) => void;
}

export function ChoiceChips<T extends string>({ label, choices, chosen, onChange }: ChoiceChipsProps<T>) {
  const name = useId();
  const toggle = (value: T, on: boolean) =>
    onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  return (
    <fieldset class="chips">
      <legend>{label}</legend>
      <div class="chips-row">
        {choices.map(({ value, label: words }) => (
          <label key={value} class="check-chip">
            <input
              type="checkbox"
              name={name}
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
