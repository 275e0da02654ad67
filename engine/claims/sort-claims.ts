/** Brings claims into the order in which a reader wants to go through them. */
import type { ClaimBriefing } from '../brief/briefing.ts';
import { edtfSpan } from '../edtf/edtf-span.ts';

export type ClaimOrder = 'article' | 'date';

/** `claims` come in the article's order. By date, what has none comes last. */
export function sortClaims(claims: readonly ClaimBriefing[], order: ClaimOrder): ClaimBriefing[] {
  if (order === 'article') return [...claims];
  const beginnings = new Map(claims.map((claim) => [claim.id, beginningOf(claim)]));
  return claims.toSorted((a, b) => compare(beginnings.get(a.id)!, beginnings.get(b.id)!));
}

/** Where a time begins, and where it ends: of those that begin together the shorter comes first. */
type Beginning = readonly [number, number];

function beginningOf({ when }: ClaimBriefing): Beginning {
  const span = when === null ? null : edtfSpan(when);
  if (!span) return [Infinity, Infinity];
  // What only has an end is put there: nobody knows when it began.
  return span.from === -Infinity ? [span.to, span.to] : [span.from, span.to];
}

function compare(a: Beginning, b: Beginning): number {
  // Infinity less Infinity is not a number.
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] === b[1] ? 0 : a[1] < b[1] ? -1 : 1;
}
