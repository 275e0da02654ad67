/** Dates as dossiers write them. */
import { describe, expect, test } from 'vitest';
import { firstDay, lastDay, parseEdtf } from '../../../engine/dossier/edtf.ts';

describe('parseEdtf', () => {
  test.each([
    ['a year', '2017', { kind: 'date', date: { year: 2017 } }],
    ['a month', '2017-09', { kind: 'date', date: { year: 2017, month: 9 } }],
    ['a day', '2017-09-26', { kind: 'date', date: { year: 2017, month: 9, day: 26 } }],
    ['a leap day', '2016-02-29', { kind: 'date', date: { year: 2016, month: 2, day: 29 } }],
    ['a season', '2017-22', { kind: 'date', date: { year: 2017, month: 22 } }],
    ['about a year', '2015~', { kind: 'date', date: { year: 2015, doubt: '~' } }],
    ['an unsure month', '2015-03?', { kind: 'date', date: { year: 2015, month: 3, doubt: '?' } }],
    ['unsure and about', '2015-03-04%', { kind: 'date', date: { year: 2015, month: 3, day: 4, doubt: '%' } }],
    ['an interval', '2014/2016', { kind: 'interval', start: { year: 2014 }, end: { year: 2016 } }],
    [
      'an interval within its end',
      '2016-09/2016',
      { kind: 'interval', start: { year: 2016, month: 9 }, end: { year: 2016 } },
    ],
    ['an open end', '2014/..', { kind: 'interval', start: { year: 2014 } }],
    ['an unknown end', '2014/', { kind: 'interval', start: { year: 2014 } }],
    ['an open start', '../2014-05', { kind: 'interval', end: { year: 2014, month: 5 } }],
    ['an unknown start', '/2014', { kind: 'interval', end: { year: 2014 } }],
    ['no text', '', undefined],
    ['a word', 'May 2031', undefined],
    ['two digits', '17', undefined],
    ['month 13', '2017-13', undefined],
    ['month 0', '2017-00', undefined],
    ['season 25', '2017-25', undefined],
    ['a day of a season', '2017-21-01', undefined],
    ['30 February', '2017-02-30', undefined],
    ['29 February of a common year', '2017-02-29', undefined],
    ['29 February 1900', '1900-02-29', undefined],
    ['31 April', '2017-04-31', undefined],
    ['a time of day', '2017-04-30T12:00', undefined],
    ['slashes for hyphens', '2017/04/30', undefined],
    ['one-digit month', '2017-4', undefined],
    ['backwards', '2016/2014', undefined],
    ['open on both sides', '../..', undefined],
    ['a slash alone', '/', undefined],
    ['spaces', ' 2017', undefined],
    ['a line break after', '2017\n', undefined],
    ['two marks of doubt', '2017~?', undefined],
  ] as const)('%s', (_title, text, expected) => {
    expect(parseEdtf(text)).toEqual(expected);
  });

  test.each([
    ['2017', '2017-01-01', '2017-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2017-22', '2017-06-01', '2017-08-31'],
    ['2017-09-26~', '2017-09-26', '2017-09-26'],
  ])('%s spans %s to %s', (text, first, last) => {
    const parsed = parseEdtf(text);
    if (parsed?.kind !== 'date') throw new Error('is a date');
    expect([firstDay(parsed.date), lastDay(parsed.date)]).toEqual([first, last]);
  });
});
