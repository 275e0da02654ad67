/** One claim with who says so, how and when, and the way to its passage. */
import type { ComponentChildren } from 'preact';
import type { ClaimBriefing } from '../../engine/brief/briefing-schema.ts';
import { formatEdtf } from '../format-edtf.ts';
import { useTranslation, type MessageKey } from '../translation.ts';
import { Attribution } from './attribution.tsx';
import { ClaimSource } from './claim-source.tsx';
import { DossierText } from './dossier-text.tsx';

interface ClaimItemProps {
  readonly claim: ClaimBriefing;
  /** What this claim is to the one above it. */
  readonly role?: string | undefined;
  readonly children?: ComponentChildren;
}

export function ClaimItem({ claim, role, children }: ClaimItemProps) {
  const translation = useTranslation();
  const { say } = translation;
  return (
    <article class={`claim ${claim.standing}`}>
      {role !== undefined && <p class="role">{role}</p>}
      <DossierText as="p" className="claim-text">
        {claim.text}
      </DossierText>
      <p class="meta">
        <Attribution claim={claim} />
        <span class="standing">{say(standingKey(claim))}</span>
        {claim.when !== null && <span class="date">{formatEdtf(claim.when, translation)}</span>}
      </p>
      <ClaimSource claim={claim} />
      {children}
    </article>
  );
}

/** What the paper states in its own voice it reports as fact; what others state is a statement of theirs. */
function standingKey({ standing, attribution }: ClaimBriefing): MessageKey {
  return standing === 'stated' && attribution.kind === 'article'
    ? 'standing.reported'
    : `standing.${standing}`;
}
