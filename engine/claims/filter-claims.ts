/** Chooses from a story's claims those that a reader asks for. */
import type { ClaimBriefing } from '../brief/briefing.ts';
import type { AttributionKind, Standing } from '../dossier/model.ts';
import { edtfSpan, spansMeet, type YearSpan } from '../edtf/edtf-span.ts';
import { speakerIds } from './speakers.ts';

/** What is empty asks for nothing. */
export interface ClaimFilter {
  /** All of these are named in the claim, or speak it. */
  readonly entities: readonly string[];
  readonly kinds: readonly AttributionKind[];
  readonly standings: readonly Standing[];
  readonly speaker: string;
  /** EDTF dates: the claim is about a time between them. Claims without a date are then left out. */
  readonly from: string;
  readonly to: string;
  /** Only claims that somebody denies or tells differently, and those that do. */
  readonly answered: boolean;
}

export const NO_FILTER: ClaimFilter = {
  entities: [],
  kinds: [],
  standings: [],
  speaker: '',
  from: '',
  to: '',
  answered: false,
};

export function filterClaims(claims: readonly ClaimBriefing[], filter: ClaimFilter): ClaimBriefing[] {
  const time = timeOf(filter);
  return claims.filter(
    (claim) =>
      filter.entities.every((entity) => reaches(claim, entity)) &&
      isAmong(claim.attribution.kind, filter.kinds) &&
      isAmong(claim.standing, filter.standings) &&
      (filter.speaker === '' || speakerIds(claim).includes(filter.speaker)) &&
      (time === null || isWithin(claim, time)) &&
      (!filter.answered || claim.relations.some(({ type }) => type !== 'supports')),
  );
}

/** Is it about the entity, or said by it? */
export function reaches(claim: ClaimBriefing, entity: string): boolean {
  return claim.entities.includes(entity) || claim.attribution.by.some(({ key }) => key.entity === entity);
}

function isAmong<T>(value: T, chosen: readonly T[]): boolean {
  return chosen.length === 0 || chosen.includes(value);
}

/** A date that cannot be read asks for nothing: whoever types one is not done yet. */
function timeOf({ from, to }: ClaimFilter): YearSpan | null {
  const begin = edtfSpan(from);
  const end = edtfSpan(to);
  if (!begin && !end) return null;
  return { from: begin?.from ?? -Infinity, to: end?.to ?? Infinity };
}

function isWithin(claim: ClaimBriefing, time: YearSpan): boolean {
  const span = claim.when === null ? null : edtfSpan(claim.when);
  return span !== null && spansMeet(span, time);
}
