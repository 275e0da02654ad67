/** Dates of a dossier as the reader's language writes them; what cannot be read is shown as it stands. */
import { parseEdtf, type EdtfDate } from '../engine/edtf/parse-edtf.ts';
import type { Translation } from './translation.ts';

export function formatEdtf(text: string, translation: Translation): string {
  const edtf = parseEdtf(text);
  if (!edtf) return text;
  const { say } = translation;
  if (edtf.kind === 'date') return formatDate(edtf.date, translation);
  const from = edtf.from && formatDate(edtf.from, translation);
  const to = edtf.to && formatDate(edtf.to, translation);
  if (from === null) return say('date.until', { date: to! });
  if (to === null) return say('date.since', { date: from });
  return say('date.range', { from, to });
}

function formatDate(date: EdtfDate, translation: Translation): string {
  const { say } = translation;
  const formatter = formatterFor(precisionOf(date), translation.language);
  const day = new Date(Date.UTC(2000, (date.month ?? 1) - 1, date.day ?? 1));
  // Years below 100 would be read as 19xx by `Date.UTC`.
  day.setUTCFullYear(date.year);
  const known = formatter.format(day);
  const words = date.season === null ? known : say(`date.season.${date.season}`, { year: known });
  const about = date.approximate ? say('date.about', { date: words }) : words;
  return date.uncertain ? say('date.uncertain', { date: about }) : about;
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
