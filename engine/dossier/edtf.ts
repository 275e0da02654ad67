/**
 * Dates as dossiers write them: the part of EDTF (ISO 8601-2) that the format allows. Year, month, day, season 21–24,
 * each with an optional mark of doubt (~ ? %), and intervals of two such dates of which one may be open.
 */

export interface EdtfDate {
  readonly year: number;
  /** 1–12, or 21–24 for spring, summer, autumn, winter. */
  readonly month?: number;
  readonly day?: number;
  /** `~` about, `?` unsure, `%` both. */
  readonly doubt?: '~' | '?' | '%';
}

export type Edtf =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  /** An absent end is open (`..`) or unknown (left empty). */
  | { readonly kind: 'interval'; readonly start?: EdtfDate; readonly end?: EdtfDate };

/** The shape alone; whether the day exists is for parseEdtf. */
const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-2[1-4])?[~?%]?`;
export const EDTF_DATE_SHAPE = new RegExp(`^${DATE}$`);
export const EDTF_SHAPE = new RegExp(String.raw`^(?:${DATE}(?:/(?:${DATE}|\.\.)?)?|(?:\.\.)?/${DATE})$`);

const SEASON_MONTHS: Readonly<Record<number, readonly [first: number, last: number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 12],
};

export function parseEdtf(text: string): Edtf | undefined {
  if (!EDTF_SHAPE.test(text)) return undefined;
  const slash = text.indexOf('/');
  if (slash === -1) {
    const date = parseDate(text);
    return date && { kind: 'date', date };
  }
  const start = parseEnd(text.slice(0, slash));
  const end = parseEnd(text.slice(slash + 1));
  if (start === undefined || end === undefined) return undefined;
  if (start !== 'open' && end !== 'open' && firstDay(start) > lastDay(end)) return undefined;
  return {
    kind: 'interval',
    ...(start === 'open' ? {} : { start }),
    ...(end === 'open' ? {} : { end }),
  };
}

/** The days a date may mean, first and last, as ISO dates; northern seasons, and winter ends with its year. */
export function firstDay(date: EdtfDate): string {
  const month = SEASON_MONTHS[date.month ?? 0]?.[0] ?? date.month ?? 1;
  return isoDate(date.year, month, date.day ?? 1);
}

export function lastDay(date: EdtfDate): string {
  const month = SEASON_MONTHS[date.month ?? 0]?.[1] ?? date.month ?? 12;
  return isoDate(date.year, month, date.day ?? daysInMonth(date.year, month));
}

function parseEnd(text: string): EdtfDate | 'open' | undefined {
  return text === '' || text === '..' ? 'open' : parseDate(text);
}

function parseDate(text: string): EdtfDate | undefined {
  const doubt = /[~?%]$/.exec(text)?.[0] as EdtfDate['doubt'];
  const [year, month, day] = (doubt ? text.slice(0, -1) : text).split('-').map(Number);
  if (year === undefined) return undefined;
  if (day !== undefined && month !== undefined && day > daysInMonth(year, month)) return undefined;
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
