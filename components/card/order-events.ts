/** The dated claims of an entity on a line of years. */
import type { ClaimBriefing } from '../../engine/brief/briefing.ts';
import { edtfYear, parseEdtf } from '../../engine/edtf/parse-edtf.ts';

export interface DatedClaim {
  readonly claim: ClaimBriefing;
  /** A decimal year. */
  readonly year: number;
}

export interface EventLine {
  readonly events: readonly DatedClaim[];
  /** Whole years, the second after the last event. */
  readonly from: number;
  readonly to: number;
  /** One dot for each bundle of events that would overlap otherwise: position 0–1 and how many. */
  readonly dots: readonly { readonly at: number; readonly count: number }[];
}

/** Events nearer than this share of the line share a dot. */
const DOT_SPACING = 0.03;

/** Null where fewer than two dates are known: a line needs two ends. */
export function orderEvents(claims: readonly ClaimBriefing[]): EventLine | null {
  const events = claims
    .filter((claim) => claim.own)
    .flatMap((claim): DatedClaim[] => {
      const edtf = claim.when === null ? null : parseEdtf(claim.when);
      return edtf ? [{ claim, year: edtfYear(edtf) }] : [];
    })
    .toSorted((a, b) => a.year - b.year);
  if (events.length < 2 || events[0]!.year === events.at(-1)!.year) return null;
  const from = Math.floor(events[0]!.year);
  const to = Math.ceil(events.at(-1)!.year);
  return { events, from, to, dots: bundleDots(events, from, to) };
}

function bundleDots(
  events: readonly DatedClaim[],
  from: number,
  to: number,
): { at: number; count: number }[] {
  const dots: { at: number; count: number }[] = [];
  for (const { year } of events) {
    const at = (year - from) / (to - from);
    const last = dots.at(-1);
    if (last && at - last.at < DOT_SPACING) last.count++;
    else dots.push({ at, count: 1 });
  }
  return dots;
}
