/** Which name of the live paragraph has its card open: opened by rest or press, closed by leaving, Esc or a press elsewhere. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityBriefing } from '../../engine/brief/briefing.ts';
import type { EntityKey } from '../../engine/dossier/model.ts';

/** What readers of hover cards expect; the same as on pages. */
const OPEN_AFTER_MS = 300;
const CLOSE_AFTER_MS = 300;

export interface OpenCard {
  /** Place of the name in the paragraph. */
  readonly part: number;
  readonly briefing: EntityBriefing;
  /** By a key or a press: then the card has the focus, and leaving with the pointer does not close it. */
  readonly held: boolean;
}

export interface PassageCardState {
  readonly open: OpenCard | null;
  /** Why the card asked for last did not come. */
  readonly failure: string | null;
  readonly rest: (part: number, key: EntityKey) => void;
  readonly press: (part: number, key: EntityKey) => void;
  readonly stay: () => void;
  readonly leave: () => void;
  readonly close: () => void;
}

/** @param onClosed gets a card that the reader closed while holding it: the focus goes back to its name */
export function usePassageCard(
  brief: (key: EntityKey) => Promise<EntityBriefing | null>,
  onClosed: (part: number) => void,
): PassageCardState {
  const [open, setOpen] = useState<OpenCard | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const timer = useTimer();
  /** Counts what the reader did: a briefing that comes after something else was done is not wanted any more. */
  const turn = useRef(0);
  /** Was the card that was asked for last asked for by a key or a press? */
  const pressed = useRef(false);
  const show = async (part: number, key: EntityKey, held: boolean) => {
    const mine = ++turn.current;
    pressed.current = held;
    const [briefing, problem] = await brief(key).then(
      (found) => [found, null] as const,
      (error: unknown) => [null, String(error)] as const,
    );
    if (mine !== turn.current) return;
    setFailure(problem);
    if (briefing) setOpen({ part, briefing, held });
  };
  return {
    open,
    failure,
    rest: (part, key) => {
      if (!open?.held) timer.start(() => void show(part, key, false), OPEN_AFTER_MS);
    },
    press: (part, key) => {
      timer.stop();
      void show(part, key, true);
    },
    stay: timer.stop,
    leave: () => {
      timer.stop();
      if (!pressed.current) turn.current++; // one still on its way would open with the pointer elsewhere, and stay
      if (open && !open.held) timer.start(() => setOpen(null), CLOSE_AFTER_MS);
    },
    close: () => {
      timer.stop();
      turn.current++;
      setFailure(null);
      setOpen(null);
      if (open?.held) onClosed(open.part);
    },
  };
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
