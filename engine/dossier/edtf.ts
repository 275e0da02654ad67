/**
 * Which dates a dossier may have: year, month, day or season 21–24, each with an optional mark of doubt (~ ? %), and
 * intervals of two such dates of which one may be open. What they mean is read by `engine/edtf`.
 */
import { type EdtfDate, parseEdtf } from '../edtf/parse-edtf.ts';

/** The shape alone, as patterns that the JSON Schema can carry; whether a day exists is for isEdtf. */
const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-2[1-4])?[~?%]?`;
export const EDTF_DATE_SHAPE = new RegExp(`^${DATE}$`);
export const EDTF_SHAPE = new RegExp(String.raw`^(?:${DATE}(?:/(?:${DATE}|\.\.)?)?|(?:\.\.)?/${DATE})$`);

export function isEdtf(text: string): boolean {
  const parsed = EDTF_SHAPE.test(text) ? parseEdtf(text) : null;
  if (!parsed) return false;
  if (parsed.kind === 'date' || !parsed.from || !parsed.to) return true;
  return firstDay(parsed.from) <= lastDay(parsed.to);
}

const SEASON_MONTHS = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [1, 12], // of either end of the year
} as const;

/** Days as numbers that sort like dates; nobody asks them for a calendar. */
function firstDay({ year, month, season, day }: EdtfDate): number {
  return dayNumber(year, season ? SEASON_MONTHS[season][0] : (month ?? 1), day ?? 1);
}

function lastDay({ year, month, season, day }: EdtfDate): number {
  return dayNumber(year, season ? SEASON_MONTHS[season][1] : (month ?? 12), day ?? 31);
}

function dayNumber(year: number, month: number, day: number): number {
  return (year * 100 + month) * 100 + day;
}
