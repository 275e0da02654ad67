/** The real card below the paragraph, with what makes sense on a page of our own. */
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { copyText } from '../page/copy-text.ts';
import type { EntityBriefing } from '../../engine/brief/briefing.ts';
import type { EntityKey } from '../../engine/dossier/model.ts';
import type { CardActions } from '../card/card-context.ts';
import { EntityCard } from '../card/entity-card.tsx';
import type { LandOutline } from '../card/locator-map.tsx';

export interface PassageCardProps {
  readonly briefing: EntityBriefing;
  readonly land: LandOutline | null;
  /** "2026-11-23", for citations. */
  readonly today: string;
  readonly takesFocus: boolean;
  readonly onOpen: (key: EntityKey) => void;
  readonly onClose: () => void;
  readonly onPanel: (key: EntityKey) => void;
}

const TOOLBAR = { canGoBack: false, canGoForward: false, pinned: false, canPin: false };
const NO_SOURCES: ReadonlySet<string> = new Set();

export function PassageCard({
  briefing,
  land,
  today,
  takesFocus,
  onOpen,
  onClose,
  onPanel,
}: PassageCardProps) {
  const titleId = useId();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) card.current?.focus();
  }, [takesFocus, briefing]);
  const latest = useRef({ onOpen, onClose, onPanel });
  latest.current = { onOpen, onClose, onPanel };
  const actions = useMemo<CardActions>(
    () => ({
      openEntity: (key) => latest.current.onOpen(key),
      openPanel: (key) => latest.current.onPanel(key),
      close: () => latest.current.onClose(),
      switchOffHere: null,
      showPassage: () => false,
      copy: copyText,
      // There is one card and no pin here, and nothing to reject: the buttons for these are not shown.
      back() {},
      forward() {},
      pin() {},
      reject() {},
      undoReject() {},
    }),
    [],
  );
  return (
    <div class="sidelight">
      <div class="card" role="dialog" aria-labelledby={titleId} tabIndex={-1} ref={card}>
        <EntityCard
          briefing={briefing}
          actions={actions}
          toolbar={TOOLBAR}
          titleId={titleId}
          reading={null}
          land={land}
          sourcesHere={NO_SOURCES}
          offline={!navigator.onLine}
          today={today}
        />
      </div>
    </div>
  );
}
