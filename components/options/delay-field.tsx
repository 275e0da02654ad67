/** A delay in milliseconds: the number follows the slider, and is saved when it rests. */
import { useId, useState } from 'preact/hooks';
import { useTranslation } from '../translation.ts';

interface DelayFieldProps {
  readonly label: string;
  readonly note: string;
  /** Milliseconds. */
  readonly value: number;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}

/** As the settings' schema has it. */
const LONGEST_MS = 1500;
const STEP_MS = 50;

export function DelayField({ label, note, value, disabled, onChange }: DelayFieldProps) {
  const { say } = useTranslation();
  const id = useId();
  const [moving, setMoving] = useState<number | null>(null);
  const shown = say('options.milliseconds', { count: moving ?? value });
  return (
    <div class="delay">
      <label for={id}>{label}</label>
      <output for={id}>{shown}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={LONGEST_MS}
        step={STEP_MS}
        value={moving ?? value}
        disabled={disabled}
        aria-valuetext={shown}
        aria-describedby={`${id}-note`}
        onInput={(event) => setMoving(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setMoving(null);
          onChange(event.currentTarget.valueAsNumber);
        }}
      />
      <p class="soft" id={`${id}-note`}>
        {note}
      </p>
    </div>
  );
}
