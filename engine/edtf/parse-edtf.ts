/**
 * Reads the dates of a dossier: the part of EDTF (ISO 8601-2) that it uses — year, month, season or day, approximate
 * `~` or uncertain `?`, and intervals. Anything else is null: callers then show the text as it stands.
 */

export interface EdtfDate {
  readonly year: number;
  /** 1–12; null where only the year or a season is known. */
  readonly month: number | null;
  readonly day: number | null;
  readonly season: Season | null;
  /** "~": about that time. */
  readonly approximate: boolean;
  /** "?": the source is not sure. */
  readonly uncertain: boolean;
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** One date, or a span of time whose end may be open ("..": null). */
export type Edtf =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'interval'; readonly from: EdtfDate | null; readonly to: EdtfDate | null };

const DATE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** EDTF numbers the seasons from 21, as if they were months. */
const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];
const FIRST_SEASON = 21;

export function parseEdtf(text: string): Edtf | null {
  const [from, to, ...rest] = text.split('/');
  if (from === undefined || rest.length > 0) return null;
  if (to === undefined) {
    const date = parseDate(from);
    return date && { kind: 'date', date };
  }
  const start = parseEnd(from);
  const end = parseEnd(to);
  if (start === undefined || end === undefined || (start === null && end === null)) return null;
  return { kind: 'interval', from: start, to: end };
}

/** Undefined where the end of the interval is no date, null where it is open. */
function parseEnd(text: string): EdtfDate | null | undefined {
  return text === '..' || text === '' ? null : (parseDate(text) ?? undefined);
}

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, year, second, third, mark] = match;
  const number = second === undefined ? null : Number(second);
  const season = number === null ? null : (SEASONS[number - FIRST_SEASON] ?? null);
  const month = season === null ? number : null;
  const day = third === undefined ? null : Number(third);
  if (!isOnCalendar(Number(year), month, day)) return null;
  return {
    year: Number(year),
    month,
    day,
    season,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

function isOnCalendar(year: number, month: number | null, day: number | null): boolean {
  if (month === null) return day === null;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysIn(year, month));
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** As shares of the year named; a winter is put at its beginning, in December, to stay within it. */
const SEASON_MIDDLES: Readonly<Record<Season, number>> = {
  spring: 0.29,
  summer: 0.54,
  autumn: 0.79,
  winter: 0.96,
};

/** For sorting and drawing: where on a line of years the date, or the middle of the interval, lies. */
export function edtfYear(edtf: Edtf): number {
  if (edtf.kind === 'date') return middleOf(edtf.date);
  const ends = [edtf.from, edtf.to].filter((end) => end !== null).map(middleOf);
  return ends.reduce((sum, end) => sum + end, 0) / ends.length;
}

function middleOf(date: EdtfDate): number {
  if (date.season !== null) return date.year + SEASON_MIDDLES[date.season];
  if (date.month === null) return date.year + 0.5;
  return date.year + (date.month - 1 + (date.day === null ? 0.5 : (date.day - 0.5) / 31)) / 12;
}
