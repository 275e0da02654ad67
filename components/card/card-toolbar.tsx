/** Back, forward, move, pin, close. Back and forward show once there is somewhere to go. */
import { useTranslation } from '../translation.ts';
import { UiIcon, type UiIconName } from '../icons.tsx';
import type { CardActions } from './card-context.ts';

export interface ToolbarProps {
  readonly actions: Pick<CardActions, 'back' | 'forward' | 'pin' | 'close'>;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  readonly pinned: boolean;
  /** False on a sheet, which is not moved about. */
  readonly canPin: boolean;
}

export function CardToolbar({ actions, canGoBack, canGoForward, pinned, canPin }: ToolbarProps) {
  const { say } = useTranslation();
  return (
    <div class="toolbar">
      {(canGoBack || canGoForward) && (
        <>
          <Tool
            icon="back"
            label={say('action.back')}
            onClick={actions.back}
            disabled={!canGoBack}
            mirrored
          />
          <Tool
            icon="forward"
            label={say('action.forward')}
            onClick={actions.forward}
            disabled={!canGoForward}
            mirrored
          />
        </>
      )}
      {pinned && <Tool icon="move" label={say('action.move')} className="handle" />}
      {canPin && (
        <Tool
          icon="pin"
          label={say(pinned ? 'action.unpin' : 'action.pin')}
          className={pinned ? 'on' : ''}
          onClick={() => actions.pin(!pinned)}
        />
      )}
      <Tool icon="close" label={say('action.close')} onClick={actions.close} />
    </div>
  );
}

interface ToolProps {
  readonly icon: UiIconName;
  readonly label: string;
  readonly onClick?: () => void;
  readonly disabled?: boolean;
  /** Points the other way where text runs from right to left. */
  readonly mirrored?: boolean;
  readonly className?: string;
}

function Tool({ icon, label, onClick, disabled = false, mirrored = false, className = '' }: ToolProps) {
  return (
    <button
      type="button"
      class={`tool ${className} ${mirrored ? 'mirrored' : ''}`}
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
    >
      <UiIcon name={icon} />
    </button>
  );
}
