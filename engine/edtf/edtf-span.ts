/** The stretch of time that a date of the dossier names, on a line of years. */
import { parseEdtf, type EdtfDate } from './parse-edtf.ts';

/** Decimal years; the end is just after the last day. An open end is infinite. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** Null where the date cannot be read. */
export function edtfSpan(text: string): YearSpan | null {
  const edtf = parseEdtf(text);
  if (!edtf) return null;
  if (edtf.kind === 'date') return spanOf(edtf.date);
  return {
    from: edtf.from ? spanOf(edtf.from).from : -Infinity,
    to: edtf.to ? spanOf(edtf.to).to : Infinity,
  };
}

export function spansMeet(a: YearSpan, b: YearSpan): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Months counted from the year's first; a winter begins in December and is kept within its year, as `edtfYear` does. */
const SEASON_MONTHS = { spring: [2, 5], summer: [5, 8], autumn: [8, 11], winter: [11, 12] } as const;

/** Every month counts 31 days here: what is drawn and compared is coarser than a day. */
const DAY = 1 / (12 * 31);

function spanOf({ year, month, day, season }: EdtfDate): YearSpan {
  if (season) return { from: year + SEASON_MONTHS[season][0] / 12, to: year + SEASON_MONTHS[season][1] / 12 };
  if (month === null) return { from: year, to: year + 1 };
  const begin = year + (month - 1) / 12;
  if (day === null) return { from: begin, to: year + month / 12 };
  return { from: begin + (day - 1) * DAY, to: begin + day * DAY };
}
