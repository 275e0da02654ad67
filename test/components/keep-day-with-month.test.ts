/** Parts as browsers give them: for Russian, Chromium writes plain spaces where Node and Firefox write narrow ones. */
import { expect, test } from 'vitest';
import { keepDayWithMonth } from '../../components/keep-day-with-month.ts';
import { sayYearOnce } from '../../components/say-year-once.ts';

type Part = readonly [type: Intl.DateTimeFormatPartTypes, value: string];
const literal = (value: string): Part => ['literal', value];
const partsOf = (parts: readonly Part[]) => parts.map(([type, value]) => ({ type, value }));

const YEAR: Part = ['year', '2031'];

test.each([
  ['a year and its "г."', [YEAR, literal(' г.')], '2031\u00A0г.'],
  ['"г." and a time', [YEAR, literal(' г. в '), ['hour', '12']], '2031\u00A0г. в\u00A012'],
  ['a time and its "at"', [YEAR, literal(' at '), ['hour', '12']], '2031 at\u00A012'],
  ['day and month', [['day', '7'], literal('. '), ['month', 'Mai'], literal(' '), YEAR], '7.\u00A0Mai 2031'],
] as const)('%s stay on one line', (_, parts, expected) => {
  expect(keepDayWithMonth(partsOf(parts), 'en')).toBe(expected);
});

const MONTHS = (first: string, dash: string): readonly Part[] => [
  ['month', 'окт.'],
  literal(' '),
  ['year', first],
  literal(dash),
  ['month', 'нояб.'],
  literal(' '),
  YEAR,
  literal(' г.'),
];

test.each([
  ['is said once', MONTHS('2031', ' г. – '), 'окт. – нояб. 2031\u00A0г.'],
  ['is said once around a thin dash', MONTHS('2031', '\u202Fг.\u2009–\u2009'), 'окт. – нояб. 2031\u00A0г.'],
  ['that differs is said twice', MONTHS('2030', ' г. – '), 'окт. 2030\u00A0г. – нояб. 2031\u00A0г.'],
  ['that stands first stays', [YEAR, literal('/'), ['month', '10'], literal('–'), YEAR], '2031/10–2031'],
] as const)('the year of a span %s', (_, parts, expected) => {
  expect(keepDayWithMonth(sayYearOnce(partsOf(parts)), 'ru')).toBe(expected);
});
