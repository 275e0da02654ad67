/** What every citation style is given, and the parts that they share. */
import type { ClaimBriefing, SourceBriefing } from '../brief/briefing.ts';

export interface Citation {
  readonly claim: Pick<ClaimBriefing, 'id' | 'text' | 'attribution' | 'standing' | 'passageUrl'>;
  readonly source: SourceBriefing;
  /** The day on which the reader copied it, "2026-11-23". */
  readonly accessed: string;
}

/** Who the source says said so; null where it speaks in its own voice. */
export function speakerOf({ claim }: Citation): string | null {
  if (claim.attribution.kind === 'article') return null;
  return claim.attribution.as || claim.attribution.by.map((entity) => entity.name).join(', ') || null;
}

/** A sentence ends once: no second full stop after "U.S." or a question mark. */
export function withFullStop(text: string): string {
  return /[.!?…]["”’)]*$/u.test(text) ? text : `${text}.`;
}

/** Reference styles leave out the space that a missing part would need. */
export function joinParts(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' ');
}
