/** A line to type into, with its label above it. */
import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly placeholder?: string;
  /** What is wrong with what stands there, in a sentence. */
  readonly problem?: string | null;
  /** Expected length, for the field's width. */
  readonly size?: number;
}

export function TextField({ label, value, onInput, placeholder, problem = null, size }: TextFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        size={size}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {problem !== null && (
        <span class="soft" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  );
}
