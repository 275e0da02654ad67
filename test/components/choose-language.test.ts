/** The language of the interface, and what of the reader's country comes with it. */
import { expect, test } from 'vitest';
import { chooseLanguage } from '../../components/choose-language.ts';
import { formatEdtf } from '../../components/format-edtf.ts';
import { createTranslation } from '../../components/translation.ts';

test.each([
  ['browser', ['nl', 'de-CH'], 'de-CH'],
  ['browser', ['nl'], 'en'],
  ['de', ['fr', 'de-AT'], 'de-AT'],
  ['ru', ['fr'], 'ru'],
  ['browser', ['ar-IQ', 'en'], 'ar-IQ-u-ca-gregory-nu-latn'],
  ['ar', ['en'], 'ar-u-ca-gregory-nu-latn'],
])('the setting "%s" in a browser of %j gives %s', (setting, languages, expected) => {
  expect(chooseLanguage(setting, languages)).toBe(expected);
});

test.each([
  ['ar', '14 مايو 2019', '1,904'],
  ['ar-EG', '14 مايو 2019', '1,904'],
  ['ar-SA', '14 مايو 2019', '1,904'],
  ['ar-IQ', '14 أيار 2019', '1,904'],
  ['ar-MA', '14 ماي 2019', '1.904'],
])('in %s a day is written "%s" and a large number "%s"', (tag, day, number) => {
  const translation = createTranslation(chooseLanguage('browser', [tag]), { count: '{count}' });
  expect(translation.lang).toBe(tag);
  expect(formatEdtf('2019-05-14', translation).replaceAll('\u00A0', ' ')).toBe(day);
  expect(translation.say('count' as never, { count: 1904 })).toBe(number);
});
