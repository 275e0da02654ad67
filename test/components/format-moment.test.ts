import { expect, test } from 'vitest';
import { formatMoment } from '../../components/options/format-moment.ts';

test.each([
  ['en-GB', '2031-05-04T12:05:00', '4\u00A0May 2031 at\u00A012:05'],
  ['de', '2031-05-04T12:05:00', '4.\u00A0Mai 2031 um\u00A012:05'],
  ['fr', '2031-05-04T12:05:00', '4\u00A0mai 2031 à\u00A012:05'],
  ['ru', '2031-05-04T12:05:00', '4\u00A0мая 2031\u00A0г. в\u00A012:05'],
  ['de', 'some day', 'some day'],
])('in %s, %s is written out as "%s"', (language, iso, expected) => {
  expect(formatMoment(iso, language)).toBe(expected);
});
