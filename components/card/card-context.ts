/** What every part of a card may need: its briefing, and what the reader can do. Callbacks only; no part acts itself. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DossierBriefing } from '../../engine/brief/briefing.ts';
import type { EntityKey } from '../../engine/dossier/model.ts';
import type { ClaimActions } from '../claim/claim-context.ts';

export type RejectScope = 'page' | 'site' | 'always';

export interface CardActions extends ClaimActions {
  back(): void;
  forward(): void;
  pin(pinned: boolean): void;
  close(): void;
  /** Null in the panel itself. */
  readonly openPanel: ((key: EntityKey) => void) | null;
  /** Null where the switch is in sight already. */
  readonly switchOffHere: (() => void) | null;
  reject(scope: RejectScope): void;
  undoReject(): void;
}

/** The claims of the briefing and what can be done with them are in the `ClaimContext` around the card's body. */
export interface CardView {
  /** Of the dossier that this part of the card tells from. */
  readonly briefing: DossierBriefing;
  /** What tells these parts of the card, for ears too, from those of the same name that another dossier fills. */
  readonly titleId?: string;
  readonly actions: CardActions;
}

export const CardContext = createContext<CardView | null>(null);

export function useCard(): CardView {
  const view = useContext(CardContext);
  if (!view) throw new Error('A part of the card was rendered outside of a card.');
  return view;
}
