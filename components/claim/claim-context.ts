/** What every claim on show may need, wherever it stands: its fellows, its sources, and what the reader can do with it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClaimBriefing, SourceBriefing } from '../../engine/brief/briefing.ts';
import type { EntityKey } from '../../engine/dossier/model.ts';

export interface ClaimActions {
  openEntity(key: EntityKey): void;
  /** Scrolls to the passage on the reader's page and marks it; false where it was not found. */
  showPassage(claim: ClaimBriefing): boolean | Promise<boolean>;
  /** False where the browser refused. */
  copy(text: string): Promise<boolean>;
}

/** A claim by its id, or a fact by its text, which is all that it has. */
export type Wanted = { readonly claim: string } | { readonly fact: string };

export interface ClaimSurroundings {
  readonly claims: ReadonlyMap<string, ClaimBriefing>;
  readonly sources: ReadonlyMap<string, SourceBriefing>;
  readonly actions: ClaimActions;
  /** Of the dossier, whose texts keep it whatever the interface speaks. */
  readonly language: string;
  /** What the reader came for: it is marked, and what leads to it is unfolded. */
  readonly wanted?: Wanted | undefined;
  /** The entity that all this is about, if it is about one: no link leads back to it. */
  readonly subject: EntityKey | null;
  /** Sources whose text is the reader's page, as the original or as a copy. */
  readonly sourcesHere: ReadonlySet<string>;
  readonly offline: boolean;
  /** "2026-11-23", for citations. */
  readonly today: string;
}

export const ClaimContext = createContext<ClaimSurroundings | null>(null);

export function useClaims(): ClaimSurroundings {
  const surroundings = useContext(ClaimContext);
  if (!surroundings) throw new Error('A claim was rendered outside of a ClaimContext.');
  return surroundings;
}
