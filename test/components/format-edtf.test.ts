import { expect, test } from 'vitest';
import { formatEdtf } from '../../components/format-edtf.ts';
import { createTranslation, type Catalogue } from '../../components/translation.ts';
import de from '../../data/locales/card/de.json' with { type: 'json' };
import en from '../../data/locales/card/en.json' with { type: 'json' };
import fr from '../../data/locales/card/fr.json' with { type: 'json' };
import ru from '../../data/locales/card/ru.json' with { type: 'json' };

const CATALOGUES: Readonly<Record<string, Catalogue>> = { 'en-GB': en, de, fr, ru };

test.each([
  ['en-GB', '2018-02-07', '7\u00A0Feb 2018'],
  ['en-GB', '2017-01', 'Jan 2017'],
  ['en-GB', '2011', '2011'],
  ['en-GB', '2017-22', 'summer 2017'],
  ['en-GB', '2015~', 'about 2015'],
  ['en-GB', '2015-03?', 'Mar 2015, uncertain'],
  ['en-GB', '2014/2016', '2014 – 2016'],
  ['en-GB', '2017-02/2018-02', 'Feb 2017 – Feb 2018'],
  ['en-GB', '2018-10/2018-11', 'Oct – Nov 2018'],
  ['en-GB', '2018/2018', '2018'],
  ['en-GB', '2014~/2016', 'about 2014 – 2016'],
  ['en-GB', '2014/2016-03', '2014 – Mar 2016'],
  ['en-GB', '2014/..', 'since 2014'],
  ['en-GB', '../2016', 'until 2016'],
  ['en-GB', 'the other day', 'the other day'],
  ['de', '2018-02-07', '7.\u00A0Feb. 2018'],
  ['de', '2015~', 'um 2015'],
  // Without spaces where each end is one word, as Duden has it.
  ['de', '2014/2016', '2014–2016'],
  ['de', '2018-10/2018-11', 'Okt.–Nov. 2018'],
  ['de', '2009-06/2011-02', 'Juni 2009 – Feb. 2011'],
  ['de', '2018-10-02/2018-11-05', '2.\u00A0Okt. – 5.\u00A0Nov. 2018'],
  ['de', '2018-02-07/..', 'seit dem 7.\u00A0Feb. 2018'],
  ['de', '2014-24/..', 'seit Winter 2014'],
  ['fr', '2014-24', 'hiver 2014'],
  ['fr', '2014-24/..', 'depuis l’hiver 2014'],
  ['fr', '2014-21/..', 'depuis le printemps 2014'],
  ['fr', '2018-02-07/..', 'depuis le 7\u00A0févr. 2018'],
  ['fr', '2014/..', 'depuis 2014'],
  ['fr', '2014~/..', 'depuis 2014 environ'],
  ['fr', '../2016', 'jusqu’en 2016'],
  ['fr', '../2016-03', 'jusqu’en mars 2016'],
  ['fr', '../2016-21', 'jusqu’au printemps 2016'],
  ['fr', '../2016-22', 'jusqu’à l’été 2016'],
  ['fr', '2016-09-01', '1er\u00A0sept. 2016'],
  ['fr', '2016-09-11', '11\u00A0sept. 2016'],
  ['fr', '2016-09-01/2016-11-05', '1er\u00A0sept. – 5\u00A0nov. 2016'],
  ['ru', '2017-22', 'лето 2017'],
  // `Intl` says the year of a Russian span at both ends, even where it is the same.
  ['ru', '2018-10/2018-11', 'окт. – нояб. 2018\u00A0г.'],
  ['ru', '2018-10/2019-11', 'окт. 2018\u00A0г. – нояб. 2019\u00A0г.'],
  ['ru', '2018-10-02/2018-11-05', '2\u00A0окт. – 5\u00A0нояб. 2018\u00A0г.'],
  // A month alone has no case of its own, and `Intl` gives none.
  ['ru', '2015-03~', 'примерно март 2015\u00A0г.'],
  ['ru', '2014-05/..', 'май 2014\u00A0г. и\u00A0далее'],
  ['ru', '../2014-05', 'май 2014\u00A0г. и\u00A0ранее'],
])('in %s, %s reads "%s"', (language, edtf, expected) => {
  expect(formatEdtf(edtf, createTranslation(language, CATALOGUES[language]!))).toBe(expected);
});
