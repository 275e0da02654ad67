/** A claim of the list with what answers it, and a box to take it along. */
import { memo } from '../memo.ts';
import { ClaimThread } from '../claim/claim-thread.tsx';
import type { ClaimThread as Thread } from '../claim/arrange-claims.ts';
import { useTranslation } from '../translation.ts';

interface ClaimRowProps {
  readonly thread: Thread;
  readonly selected: boolean;
  readonly onSelect: (claim: string, selected: boolean) => void;
}

/** Drawn anew only when it changes itself: there are hundreds. */
export const ClaimRow = memo(function ClaimRow({ thread, selected, onSelect }: ClaimRowProps) {
  const { say } = useTranslation();
  const { id, text } = thread.claim;
  return (
    <div class="claim-row">
      <label class="check">
        <input
          type="checkbox"
          checked={selected}
          onChange={(event) => onSelect(id, event.currentTarget.checked)}
        />
        <span class="hidden">{say('claims.select', { claim: text })}</span>
      </label>
      <ClaimThread thread={thread} />
    </div>
  );
});
