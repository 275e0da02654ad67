/** Dates as the English citation styles write them; independent of the reader's language and of the machine's locale. */
import { parseEdtf, type EdtfDate } from '../edtf/parse-edtf.ts';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore
const MLA_MONTHS = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
] as const;

/** The date, or the beginning of the interval; null where the text is none. */
export function readDate(edtf: string): EdtfDate | null {
  const parsed = parseEdtf(edtf);
  if (!parsed) return null;
  return parsed.kind === 'date' ? parsed.date : (parsed.from ?? parsed.to);
}

/** "7 February 2018", "February 2018", "2018" */
export function dayMonthYear(edtf: string): string {
  return format(
    edtf,
    (day, month, year) => `${day} ${MONTHS[month - 1]} ${year}`,
    (month) => MONTHS[month - 1]!,
  );
}

/** "February 7, 2018", "February 2018", "2018" */
export function monthDayYear(edtf: string): string {
  return format(
    edtf,
    (day, month, year) => `${MONTHS[month - 1]} ${day}, ${year}`,
    (month) => MONTHS[month - 1]!,
  );
}

/** APA: "2018, February 7", "2018, February", "2018" */
export function yearMonthDay(edtf: string): string {
  const date = readDate(edtf);
  if (!date) return 'n.d.';
  if (date.month === null) return String(date.year);
  return `${date.year}, ${MONTHS[date.month - 1]}${date.day === null ? '' : ` ${date.day}`}`;
}

/** MLA: "7 Feb. 2018" */
export function mlaDate(edtf: string): string {
  return format(
    edtf,
    (day, month, year) => `${day} ${MLA_MONTHS[month - 1]} ${year}`,
    (month) => MLA_MONTHS[month - 1]!,
  );
}

function format(
  edtf: string,
  full: (day: number, month: number, year: number) => string,
  monthName: (month: number) => string,
): string {
  const date = readDate(edtf);
  if (!date) return 'n.d.';
  if (date.month === null) return String(date.year);
  return date.day === null ? `${monthName(date.month)} ${date.year}` : full(date.day, date.month, date.year);
}
