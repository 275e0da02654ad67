/** The marks of the line of time, each wide enough for its count, with what the reader has set between letters. */
import { layOutTime, type Mark, type Moment } from '../../engine/claims/lay-out-time.ts';
import type { YearSpan } from '../../engine/edtf/edtf-span.ts';

export interface FittedMarks {
  readonly marks: readonly Mark[];
  /** What a mark has at least, in px. */
  readonly least: number;
}

/** Of 11 px type. */
const DIGIT_PX = 7;
const EDGES_PX = 6;

/** `room` and `spacing` in px. */
export function fitMarks(
  moments: readonly Moment[],
  line: YearSpan,
  { room, spacing }: { readonly room: number; readonly spacing: number },
): FittedMarks {
  const fitted = (digits: number): FittedMarks => {
    const least = EDGES_PX + digits * (DIGIT_PX + spacing);
    return { marks: layOutTime(moments, line, least / room), least };
  };
  const first = fitted(2);
  const digits = String(Math.max(0, ...first.marks.map(toldIn))).length;
  return digits > 2 ? fitted(digits) : first;
}

/** Claims. */
export function toldIn({ moments }: Mark): number {
  return moments.reduce((sum, { claims }) => sum + claims.length, 0);
}
