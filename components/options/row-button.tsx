/** A quiet button among many of the same words: ears hear what it belongs to. */
import { Button } from '../controls/button.tsx';

interface RowButtonProps {
  readonly label: string;
  readonly of: string;
  readonly dangerous?: boolean;
  /** Null where it would do nothing at present; it stays where it is. */
  readonly onPress: (() => void) | null;
}

export function RowButton({ label, of, dangerous = false, onPress }: RowButtonProps) {
  return (
    <Button weight="quiet" dangerous={dangerous} aria-disabled={onPress === null} onClick={() => onPress?.()}>
      <span>
        {label}
        <span class="hidden">: {of}</span>
      </span>
    </Button>
  );
}
