/**
 * A paragraph whose names open the real card, on a page of our own: there content scripts do not run, and names may be
 * buttons. Point and rest, tap, or Enter open it; Esc, leaving and a click elsewhere close it.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityBriefing } from '../../engine/brief/briefing.ts';
import type { EntityKey } from '../../engine/dossier/model.ts';
import { useTranslation } from '../translation.ts';
import { PassageCard, type PassageCardProps } from './passage-card.tsx';

export type PassagePart = string | { readonly text: string; readonly key: EntityKey };

interface LivePassageProps extends Pick<PassageCardProps, 'land' | 'today' | 'onPanel'> {
  readonly parts: readonly PassagePart[];
  /** Null where the store has it no more. */
  readonly brief: (key: EntityKey) => Promise<EntityBriefing | null>;
}

/** What readers of hover cards expect; the same as on pages. */
const OPEN_AFTER_MS = 300;
const CLOSE_AFTER_MS = 300;

interface OpenCard {
  /** Place of the name in the paragraph. */
  readonly part: number;
  readonly briefing: EntityBriefing;
  /** By a key or a press: then the card has the focus, and leaving with the pointer does not close it. */
  readonly held: boolean;
}

export function LivePassage({ parts, brief, ...card }: LivePassageProps) {
  const { language, direction } = useTranslation();
  const [open, setOpen] = useState<OpenCard | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const timer = useTimer();
  const show = async (part: number, key: EntityKey, held: boolean) => {
    const briefing = await brief(key);
    if (briefing) setOpen({ part, briefing, held });
  };
  const close = () => {
    timer.stop();
    if (open?.held)
      root.current?.querySelectorAll<HTMLElement>('.live-name')[nameAt(parts, open.part)]?.focus();
    setOpen(null);
  };
  useDismissal(root, open !== null, close);
  const leave = () => {
    timer.stop();
    if (open && !open.held) timer.start(() => setOpen(null), CLOSE_AFTER_MS);
  };
  return (
    <div class="live" ref={root}>
      <p class="live-text" lang={language} dir={direction}>
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
              onPointerEnter={(event) => {
                if (event.pointerType !== 'mouse' || open?.held) return;
                timer.start(() => void show(i, part.key, false), OPEN_AFTER_MS);
              }}
              onPointerLeave={leave}
              onClick={() => void show(i, part.key, true)}
            >
              {part.text}
            </button>
          ),
        )}
      </p>
      {open && (
        <div class="live-card" onPointerEnter={timer.stop} onPointerLeave={leave}>
          <PassageCard
            {...card}
            key={open.part}
            briefing={open.briefing}
            takesFocus={open.held}
            onOpen={(key) => void show(open.part, key, true)}
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

function useTimer() {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = () => clearTimeout(timer.current);
  useEffect(() => stop, []);
  const start = (run: () => void, delayMs: number) => {
    stop();
    timer.current = setTimeout(run, delayMs);
  };
  return { start, stop };
}

/** Esc anywhere, and a press outside. */
function useDismissal(
  root: { readonly current: HTMLElement | null },
  isOpen: boolean,
  close: () => void,
): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) latest.current();
    };
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) latest.current();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [root, isOpen]);
}
