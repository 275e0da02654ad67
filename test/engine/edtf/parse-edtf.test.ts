import { expect, test } from 'vitest';
import { edtfYear, parseEdtf } from '../../../engine/edtf/parse-edtf.ts';

const NOTHING = { year: 0, month: null, day: null, season: null, approximate: false, uncertain: false };

test.each([
  ['a year', '2015', { year: 2015 }],
  ['a month', '2017-01', { year: 2017, month: 1 }],
  ['a day', '2017-07-20', { year: 2017, month: 7, day: 20 }],
  ['a season', '2017-22', { year: 2017, season: 'summer' }],
  ['an approximate year', '2015~', { year: 2015, approximate: true }],
  ['an uncertain month', '2015-03?', { year: 2015, month: 3, uncertain: true }],
  ['29 February of a leap year', '2016-02-29', { year: 2016, month: 2, day: 29 }],
])('reads %s', (_title, text, parts) => {
  expect(parseEdtf(text)).toEqual({ kind: 'date', date: { ...NOTHING, ...parts } });
});

test.each([
  ['an interval', '2014/2016', 2014, 2016],
  ['an interval with an open end', '2014/..', 2014, null],
  ['an interval with an open beginning', '../2016', null, 2016],
] as const)('reads %s', (_title, text, from, to) => {
  const edtf = parseEdtf(text);
  expect(edtf).toMatchObject({ kind: 'interval', from: from && { year: from }, to: to && { year: to } });
});

test.each(['', 'soon', '2017-13', '2017-02-30', '2017-22-01', '2017-1', '2014/2015/2016', '../..', '2014/x'])(
  'does not read %j',
  (text) => expect(parseEdtf(text)).toBeNull(),
);

test('orders dates of unlike precision', () => {
  const years = ['2015', '2017-01', '2017-22', '2017-12-31', '2014/2016'].map((text) =>
    edtfYear(parseEdtf(text)!),
  );
  expect(years.map((year) => Number(year.toFixed(2)))).toEqual([2015.5, 2017.04, 2017.54, 2018, 2015.5]);
});
