/** Which dates a dossier may have. */
import { expect, test } from 'vitest';
import { EDTF_SHAPE, isEdtf } from '../../../engine/dossier/edtf.ts';

test.each([
  ['a year', '2017'],
  ['a month', '2017-09'],
  ['a day', '2017-09-26'],
  ['a leap day', '2016-02-29'],
  ['a season', '2017-22'],
  ['about a year', '2015~'],
  ['an unsure month', '2015-03?'],
  ['unsure and about', '2015-03-04%'],
  ['an interval', '2014/2016'],
  ['an interval within its end', '2016-09/2016'],
  ['an interval of one day', '2016-09-02/2016-09-02'],
  ['from a season to a month', '2017-22/2017-08'],
  ['an open end', '2014/..'],
  ['an unknown end', '2014/'],
  ['an open start', '../2014-05'],
  ['an unknown start', '/2014'],
])('%s is a date', (_title, text) => {
  expect(isEdtf(text)).toBe(true);
  expect(EDTF_SHAPE.test(text)).toBe(true);
});

test.each([
  ['no text', ''],
  ['a word', 'May 2031'],
  ['two digits', '17'],
  ['month 13', '2017-13'],
  ['month 0', '2017-00'],
  ['season 25', '2017-25'],
  ['a day of a season', '2017-21-01'],
  ['30 February', '2017-02-30'],
  ['29 February of a common year', '2017-02-29'],
  ['29 February 1900', '1900-02-29'],
  ['31 April', '2017-04-31'],
  ['a time of day', '2017-04-30T12:00'],
  ['slashes for hyphens', '2017/04/30'],
  ['a one-digit month', '2017-4'],
  ['an interval backwards', '2016/2014'],
  ['an interval backwards by a season', '2017-09/2017-21'],
  ['an interval open on both sides', '../..'],
  ['a slash alone', '/'],
  ['a space before', ' 2017'],
  ['a line break after', '2017\n'],
  ['two marks of doubt', '2017~?'],
  ['an unsure interval that is backwards', '2016~/2015?'],
])('%s is none', (_title, text) => {
  expect(isEdtf(text)).toBe(false);
});
