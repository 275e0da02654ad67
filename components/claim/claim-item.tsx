/** One claim with who says so, how and when, and the way to its passage. */
import type { ComponentChildren } from 'preact';
import type { ClaimBriefing } from '../../engine/brief/briefing.ts';
import { formatEdtf } from '../format-edtf.ts';
import { useTranslation, type MessageKey } from '../translation.ts';
import type { ReplyRole } from './arrange-claims.ts';
import { Attribution } from './attribution.tsx';
import { useClaims } from './claim-context.ts';
import { ClaimSource } from './claim-source.tsx';
import { DossierText } from './dossier-text.tsx';

interface ClaimItemProps {
  readonly claim: ClaimBriefing;
  /** What this claim is to the one above it. */
  readonly role?: ReplyRole | undefined;
  readonly children?: ComponentChildren;
}

export function ClaimItem({ claim, role, children }: ClaimItemProps) {
  const { say } = useTranslation();
  const { wanted } = useClaims();
  const isWanted = wanted !== undefined && 'claim' in wanted && wanted.claim === claim.id;
  const standing = say(standingKey(claim));
  return (
    <article class={`claim ${claim.standing}${isWanted ? ' wanted' : ''}`}>
      <p class="standing">
        {role !== undefined && !saysStanding(role) && <span class="role">{say(`relation.${role}`)}</span>}
        <strong>{role !== undefined && saysStanding(role) ? say(`relation.${role}`) : standing}</strong>
        <ClaimDate when={claim.when} />
      </p>
      <DossierText as="p" className="claim-text">
        {claim.text}
      </DossierText>
      <Attribution claim={claim} />
      <ClaimSource claim={claim} />
      {children}
    </article>
  );
}

/** "Denial" and "Correction" tell what a claim is to the other and how it was put forward, in one word. */
function saysStanding(role: ReplyRole): boolean {
  return role === 'denial' || role === 'correction';
}

function ClaimDate({ when }: { readonly when: string | null }) {
  const translation = useTranslation();
  return when === null ? null : <span class="date">{formatEdtf(when, translation)}</span>;
}

/** What the paper states in its own voice it reports as fact; what others state is a statement of theirs. */
function standingKey({ standing, attribution }: ClaimBriefing): MessageKey {
  return standing === 'stated' && attribution.kind === 'article'
    ? 'standing.reported'
    : `standing.${standing}`;
}
