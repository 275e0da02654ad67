/** Who speaks in the claims of a story. */
import type { ClaimBriefing } from '../brief/briefing.ts';
import type { AttributionKind } from '../dossier/model.ts';
import type { Story } from './story.ts';

export interface Speaker {
  /** For filters and addresses: an entity's id, or what the paper calls those whom it does not name. */
  readonly id: string;
  readonly name: string;
  readonly kind: AttributionKind;
  readonly claims: number;
}

/** Empty where the paper speaks in its own voice. */
export function speakerIds({ attribution }: ClaimBriefing): string[] {
  if (attribution.by.length > 0) return attribution.by.map(({ key }) => key.entity);
  return attribution.kind === 'article' || attribution.as === '' ? [] : [`“${attribution.as}”`];
}

/** Those who speak most come first. */
export function speakersOf({ claims }: Story): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const claim of claims) {
    for (const [at, id] of speakerIds(claim).entries()) {
      const known = speakers.get(id);
      const name = claim.attribution.by[at]?.name ?? claim.attribution.as;
      const kind = claim.attribution.kind;
      speakers.set(id, known ? { ...known, claims: known.claims + 1 } : { id, name, kind, claims: 1 });
    }
  }
  return [...speakers.values()].toSorted((a, b) => b.claims - a.claims);
}
