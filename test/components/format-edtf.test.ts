import { expect, test } from 'vitest';
import { formatEdtf } from '../../components/format-edtf.ts';
import { createTranslation, type Catalogue } from '../../components/translation.ts';
import de from '../../data/locales/card/de.json' with { type: 'json' };
import en from '../../data/locales/card/en.json' with { type: 'json' };
import ru from '../../data/locales/card/ru.json' with { type: 'json' };

const CATALOGUES: Readonly<Record<string, Catalogue>> = { 'en-GB': en, de, ru };

test.each([
  ['en-GB', '2018-02-07', '7 Feb 2018'],
  ['en-GB', '2017-01', 'Jan 2017'],
  ['en-GB', '2011', '2011'],
  ['en-GB', '2017-22', 'summer 2017'],
  ['en-GB', '2015~', 'about 2015'],
  ['en-GB', '2015-03?', 'Mar 2015, uncertain'],
  ['en-GB', '2014/2016', '2014 – 2016'],
  ['en-GB', '2017-02/2018-02', 'Feb 2017 – Feb 2018'],
  ['en-GB', '2014/..', 'since 2014'],
  ['en-GB', '../2016', 'until 2016'],
  ['en-GB', 'the other day', 'the other day'],
  ['de', '2018-02-07', '7. Feb. 2018'],
  ['de', '2015~', 'um 2015'],
  ['ru', '2017-22', 'лето 2017'],
])('in %s, %s reads "%s"', (language, edtf, expected) => {
  expect(formatEdtf(edtf, createTranslation(language, CATALOGUES[language]!))).toBe(expected);
});
