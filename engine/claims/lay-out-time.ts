/** The dated claims of a story on a line: one mark for all that are told of the same time, as long as that time. */
import type { ClaimBriefing } from '../brief/briefing-schema.ts';
import { edtfSpan, spansMeet, type YearSpan } from '../edtf/edtf-span.ts';
import { sortClaims } from './sort-claims.ts';

export interface Moment {
  /** As the dossier writes it. */
  readonly when: string;
  readonly span: YearSpan;
  readonly claims: readonly ClaimBriefing[];
}

export interface Mark extends Moment {
  /** Shares of the line, 0–1, cut off where it ends. */
  readonly from: number;
  readonly to: number;
  /** From 0; marks of one lane do not touch. */
  readonly lane: number;
}

/** In the order in which the times begin. */
export function momentsOf(claims: readonly ClaimBriefing[]): Moment[] {
  const groups = Map.groupBy(sortClaims(claims, 'date'), (claim) => claim.when ?? '');
  return [...groups].flatMap(([when, told]) => {
    const span = edtfSpan(when);
    return span ? [{ when, span, claims: told }] : [];
  });
}

/** From the first to the last whole year; null where nothing has a date. */
export function wholeTime(moments: readonly Moment[]): YearSpan | null {
  const years = moments.flatMap(({ span }) => [span.from, span.to]).filter(Number.isFinite);
  if (years.length === 0) return null;
  return { from: Math.floor(Math.min(...years)), to: Math.ceil(Math.max(...years)) };
}

/** @param least the smallest share of the line that a mark takes, so that it can be seen and hit */
export function layOutTime(moments: readonly Moment[], line: YearSpan, least: number): Mark[] {
  const share = (year: number) => Math.min(1, Math.max(0, (year - line.from) / (line.to - line.from)));
  const ends: number[] = [];
  return moments
    .filter(({ span }) => spansMeet(span, line))
    .map((moment) => {
      const from = Math.min(share(moment.span.from), 1 - least);
      const to = Math.max(share(moment.span.to), from + least);
      const free = ends.findIndex((end) => end <= from + 1e-9);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = to;
      return { ...moment, from, to, lane };
    });
}
