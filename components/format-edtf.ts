/** Dates of a dossier as the reader's language writes them; what cannot be read is shown as it stands. */
import { parseEdtf, type EdtfDate } from '../engine/edtf/parse-edtf.ts';
import { keepDayWithMonth } from './keep-day-with-month.ts';
import { sayYearOnce } from './say-year-once.ts';
import type { Translation } from './translation.ts';

export function formatEdtf(text: string, translation: Translation): string {
  const edtf = parseEdtf(text);
  if (!edtf) return text;
  if (edtf.kind === 'date') return formatDate(edtf.date, translation);
  const { from, to } = edtf;
  if (from === null) return sayOpen('date.until', to!, translation);
  if (to === null) return sayOpen('date.since', from, translation);
  return formatSpan(from, to, translation);
}

/** Some languages put an article before a day or a season, but none before a year or a month: "depuis l’hiver 2014". */
function sayOpen(key: 'date.since' | 'date.until', date: EdtfDate, translation: Translation): string {
  const kind = date.season ?? (date.day === null ? null : 'day');
  return translation.say(kind === null ? key : `${key}.${kind}`, { date: formatDate(date, translation) });
}

/** Languages differ in what they say once of a span and in the spaces around its dash; `Intl` knows, where it knows both ends. */
function formatSpan(from: EdtfDate, to: EdtfDate, translation: Translation): string {
  const precision = precisionOf(from);
  if (!isPlain(from) || !isPlain(to) || precisionOf(to) !== precision) {
    return translation.say('date.range', {
      from: formatDate(from, translation),
      to: formatDate(to, translation),
    });
  }
  const formatter = formatterFor(precision, translation.language);
  const parts = sayYearOnce(formatter.formatRangeToParts(dayOf(from), dayOf(to)));
  return keepDayWithMonth(parts, translation.language);
}

function isPlain({ season, approximate, uncertain }: EdtfDate): boolean {
  return season === null && !approximate && !uncertain;
}

function formatDate(date: EdtfDate, translation: Translation): string {
  const { say } = translation;
  const formatter = formatterFor(precisionOf(date), translation.language);
  const known = keepDayWithMonth(formatter.formatToParts(dayOf(date)), translation.language);
  const words = date.season === null ? known : say(`date.season.${date.season}`, { year: known });
  const about = date.approximate ? say('date.about', { date: words }) : words;
  return date.uncertain ? say('date.uncertain', { date: about }) : about;
}

function dayOf({ year, month, day }: EdtfDate): Date {
  const date = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1));
  // Years below 100 would be read as 19xx by `Date.UTC`.
  date.setUTCFullYear(year);
  return date;
}

type Precision = keyof typeof PRECISIONS;

const PRECISIONS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function precisionOf({ month, day }: EdtfDate): Precision {
  if (month === null) return 'year';
  return day === null ? 'month' : 'day';
}

/** Making one takes as long as drawing a claim, and a card shows dozens of dates in three precisions. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(precision: Precision, language: string): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, { ...PRECISIONS[precision], timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}
