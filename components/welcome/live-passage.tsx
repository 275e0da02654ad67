/**
 * A paragraph whose names open the real card, on a page of our own: there content scripts do not run, and names may be
 * buttons. Point and rest, tap, or Enter open it; Esc, leaving and a click elsewhere close it.
 */
import { useRef } from 'preact/hooks';
import type { EntityBriefing } from '../../engine/brief/briefing.ts';
import type { EntityKey } from '../../engine/dossier/model.ts';
import { useTranslation } from '../translation.ts';
import { PassageCard, type PassageCardProps } from './passage-card.tsx';
import { useDismissal } from './use-dismissal.ts';
import { usePassageCard } from './use-passage-card.ts';

export type PassagePart = string | { readonly text: string; readonly key: EntityKey };

interface LivePassageProps extends Pick<PassageCardProps, 'land' | 'today' | 'onPanel'> {
  readonly parts: readonly PassagePart[];
  /** Null where the store has it no more. */
  readonly brief: (key: EntityKey) => Promise<EntityBriefing | null>;
}

export function LivePassage({ parts, brief, ...card }: LivePassageProps) {
  const { say, lang, direction } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const focusName = (part: number) =>
    root.current?.querySelectorAll<HTMLElement>('.live-name')[nameAt(parts, part)]?.focus();
  const { open, failure, rest, press, stay, leave, close } = usePassageCard(brief, focusName);
  useDismissal(root, close);
  return (
    <div class="live" ref={root}>
      <p class="live-text" lang={lang} dir={direction}>
        {parts.map((part, i) =>
          typeof part === 'string' ? (
            part
          ) : (
            <button
              key={i}
              type="button"
              class="live-name"
              aria-haspopup="dialog"
              aria-expanded={open?.part === i}
              onPointerEnter={({ pointerType }) => pointerType === 'mouse' && rest(i, part.key)}
              onPointerLeave={leave}
              onClick={() => press(i, part.key)}
            >
              {part.text}
            </button>
          ),
        )}
      </p>
      {failure !== null && <p role="alert">{say('card.error', { reason: failure })}</p>}
      {open && (
        <div class="live-card" onPointerEnter={stay} onPointerLeave={leave}>
          <PassageCard
            {...card}
            key={open.part}
            briefing={open.briefing}
            takesFocus={open.held}
            onOpen={(key) => press(open.part, key)}
            onClose={close}
          />
        </div>
      )}
    </div>
  );
}

/** How many names stand before a part. */
function nameAt(parts: readonly PassagePart[], part: number): number {
  return parts.slice(0, part).filter((each) => typeof each !== 'string').length;
}
