/** When something was saved or installed, written out as the language does; what cannot be read is shown as it stands. */
import { keepDayWithMonth } from '../keep-day-with-month.ts';

export function formatMoment(iso: string, language: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const formatter = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return keepDayWithMonth(formatter.formatToParts(moment), language);
}
