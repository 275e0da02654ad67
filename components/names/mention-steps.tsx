/** Goes through the mentions of a name on the page, one by one: "2 of 5". */
import { useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { UiIcon } from '../icons.tsx';
import { useTranslation } from '../translation.ts';

interface MentionStepsProps {
  readonly name: string;
  readonly mentions: number;
  /** The n-th from 0; false when it is no longer there. */
  readonly onReveal: (nth: number) => Promise<boolean>;
}

type Step = { readonly at: number | null; readonly found: boolean };

export function MentionSteps({ name, mentions, onReveal }: MentionStepsProps) {
  const { say } = useTranslation();
  const [step, setStep] = useState<Step>({ at: null, found: true });
  const go = async (by: 1 | -1) => {
    const from = step.at ?? (by === 1 ? -1 : mentions);
    const at = (from + by + mentions) % mentions;
    setStep({ at, found: true }); // at once: the next press goes on from here, however long the page takes
    const found = await onReveal(at);
    setStep((now) => (now.at === at ? { at, found } : now));
  };
  const { at, found } = step;
  return (
    <div class="mention-steps" role="group" aria-label={say('names.steps', { name })}>
      <Button weight="icon" label={say('names.previous', { name })} onClick={() => void go(-1)}>
        <span class="mirrored">
          <UiIcon name="back" />
        </span>
      </Button>
      <Button weight="icon" label={say('names.next', { name })} onClick={() => void go(1)}>
        <span class="mirrored">
          <UiIcon name="forward" />
        </span>
      </Button>
      <p role="status">
        {at === null
          ? say('names.onPage', { count: mentions })
          : found
            ? say('names.place', { at: at + 1, of: mentions })
            : say('names.gone')}
      </p>
    </div>
  );
}
