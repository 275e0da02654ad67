/** At the foot of the card: what the reader did last was not done, and why. */
import { useTranslation } from '../translation.ts';

interface FailureNoteProps {
  readonly failure: { readonly kind: 'gone' | 'refused' | 'failed'; readonly reason: string } | null;
}

export function FailureNote({ failure }: FailureNoteProps) {
  const { say } = useTranslation();
  return (
    <p class="failure" role="alert">
      {failure &&
        (failure.kind === 'gone' ? say('card.gone') : say('card.notDone', { reason: failure.reason }))}
    </p>
  );
}
