/** The ground on which claims of a story stand outside of any card. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Story } from '../../engine/claims/story.ts';
import { ClaimContext, type ClaimActions, type ClaimSurroundings } from '../claim/claim-context.ts';
import { CardParts } from '../page/card-parts.tsx';

/** What the views that show a story's claims are given. */
export interface StoryViewProps {
  readonly story: Story;
  readonly actions: ClaimActions;
  readonly sourcesHere: ReadonlySet<string>;
  /** The reader's day, "2026-11-23". */
  readonly today: string;
  /** What the view keeps in the panel's address. */
  readonly params: Readonly<Record<string, string>>;
  readonly onParams: (params: Readonly<Record<string, string>>) => void;
}

interface StoryClaimsProps extends Pick<StoryViewProps, 'story' | 'actions' | 'sourcesHere' | 'today'> {
  readonly children: ComponentChildren;
}

export function StoryClaims({ story, actions, sourcesHere, today, children }: StoryClaimsProps) {
  const surroundings = useMemo<ClaimSurroundings>(
    () => ({
      claims: story.claimById,
      sources: story.sources,
      actions,
      language: story.dossier.language,
      subject: null,
      sourcesHere,
      offline: !navigator.onLine,
      today,
    }),
    [story, actions, sourcesHere, today],
  );
  return (
    <ClaimContext.Provider value={surroundings}>
      <CardParts>{children}</CardParts>
    </ClaimContext.Provider>
  );
}
