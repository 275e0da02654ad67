/** What every part of a card may need: its briefing, and what the reader can do. Callbacks only; no part acts itself. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClaimBriefing, DossierBriefing, SourceBriefing } from '../../engine/brief/briefing-schema.ts';
import type { EntityKey } from '../../engine/dossier/model.ts';

export type RejectScope = 'page' | 'site' | 'always';

export interface CardActions {
  openEntity(key: EntityKey): void;
  back(): void;
  forward(): void;
  pin(pinned: boolean): void;
  close(): void;
  openPanel(key: EntityKey): void;
  switchOffHere(): void;
  reject(scope: RejectScope): void;
  undoReject(): void;
  /** Scrolls to the passage on this very page and marks it; false where it was not found. */
  showPassage(claim: ClaimBriefing): boolean;
  /** False where the browser refused. */
  copy(text: string): Promise<boolean>;
}

export interface CardView {
  /** Of the dossier that this part of the card tells from. */
  readonly briefing: DossierBriefing;
  readonly claims: ReadonlyMap<string, ClaimBriefing>;
  readonly sources: ReadonlyMap<string, SourceBriefing>;
  readonly actions: CardActions;
  /** Sources whose text is this very page, as the original or as a copy. */
  readonly sourcesHere: ReadonlySet<string>;
  readonly offline: boolean;
  /** "2026-11-23", for citations. */
  readonly today: string;
}

export const CardContext = createContext<CardView | null>(null);

export function useCard(): CardView {
  const view = useContext(CardContext);
  if (!view) throw new Error('A part of the card was rendered outside of a card.');
  return view;
}
