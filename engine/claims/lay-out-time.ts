/** The dated claims of a story on a line: as long as the time that they are told of. */
import type { ClaimBriefing } from '../brief/briefing.ts';
import { edtfSpan, spansMeet, type YearSpan } from '../edtf/edtf-span.ts';
import { sortClaims } from './sort-claims.ts';

export interface Moment {
  /** As the dossier writes it. */
  readonly when: string;
  readonly span: YearSpan;
  readonly claims: readonly ClaimBriefing[];
}

export interface Mark {
  /** In the order in which they begin; several where the line has no room for a mark each. */
  readonly moments: readonly Moment[];
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

/** More lanes are a tower rather than a line. */
const MOST_LANES = 4;

/**
 * A mark for each moment; where those would stand higher than the reader sees at once, one for all that take the same
 * steps of the line.
 * @param least the smallest share of the line that a mark takes, so that it can be seen and hit
 */
export function layOutTime(moments: readonly Moment[], line: YearSpan, least: number): Mark[] {
  const bars = barsOf(moments, line, least);
  const marks = intoLanes(bars);
  return marks.some(({ lane }) => lane >= MOST_LANES) ? intoLanes(gathered(bars, least)) : marks;
}

type Bar = Omit<Mark, 'lane'>;

function barsOf(moments: readonly Moment[], line: YearSpan, least: number): Bar[] {
  const share = (year: number) => Math.min(1, Math.max(0, (year - line.from) / (line.to - line.from)));
  return moments
    .filter(({ span }) => spansMeet(span, line))
    .map((moment) => {
      const from = Math.min(share(moment.span.from), 1 - least);
      return { moments: [moment], from, to: Math.max(share(moment.span.to), from + least) };
    });
}

/** Those that begin and end within the same steps of the line are one. */
function gathered(bars: readonly Bar[], least: number): Bar[] {
  const steps = Math.floor(1 / least + 1e-9);
  const place = ({ from, to }: Bar) => {
    const length = Math.max(1, Math.round((to - from) * steps));
    return { first: Math.min(Math.floor(from * steps + 1e-9), steps - length), length };
  };
  const groups = Map.groupBy(bars, (bar) => `${place(bar).first} ${place(bar).length}`);
  return [...groups.values()]
    .map((group) => {
      const { first, length } = place(group[0]!);
      return {
        moments: group.flatMap((bar) => bar.moments),
        from: first / steps,
        to: (first + length) / steps,
      };
    })
    .toSorted((a, b) => a.from - b.from);
}

/** Each in the lowest lane that is free where it begins. */
function intoLanes(bars: readonly Bar[]): Mark[] {
  const ends: number[] = [];
  return bars.map((bar) => {
    const free = ends.findIndex((end) => end <= bar.from + 1e-9);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = bar.to;
    return { ...bar, lane };
  });
}
