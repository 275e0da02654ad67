/** Every language says all that the interface says, with the plurals that it has. */
import { describe, expect, test } from 'vitest';
import { createTranslation, type Catalogue } from '../../components/translation.ts';
import { loadTranslation } from '../../components/load-translation.ts';
import { INTERFACE_LANGUAGES } from '../../engine/interface-languages.ts';

const FILES = import.meta.glob<Catalogue>('../../data/locales/*/*.json', { eager: true, import: 'default' });
const SURFACES = ['card', 'panel', 'popup', 'options', 'welcome', 'search', 'problems', 'manifest'];
const catalogueOf = (surface: string, language: string) =>
  FILES[`../../data/locales/${surface}/${language}.json`] ?? {};
const ROWS = SURFACES.flatMap((surface) => INTERFACE_LANGUAGES.map((language) => ({ surface, language })));
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}|\$\d/gu)].map(([name]) => name).toSorted();

describe.each(ROWS)('$surface in $language', ({ surface, language }) => {
  const catalogue = catalogueOf(surface, language);
  const en = catalogueOf(surface, 'en');

  test('has the same messages as English', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(en));
  });

  test('keeps the placeholders of each message', () => {
    const changed = Object.entries(en).filter(([key, message]) => {
      const own = catalogue[key];
      if (typeof message !== 'string') return typeof own !== 'object';
      return placeholders(own as string).join() !== placeholders(message).join();
    });
    expect(changed).toEqual([]);
  });

  test('has every plural form of the language', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const plurals = Object.entries(catalogue).filter(([, message]) => typeof message === 'object');
    const lacking = plurals.filter(
      ([, forms]) =>
        Object.keys(forms ?? {})
          .toSorted()
          .join() !== needed.join(),
    );
    expect(lacking).toEqual([]);
  });
});

test.each([
  ['en', 1, '1 claim'],
  ['en', 2, '2 claims'],
  ['ru', 1, '1\u00A0утверждение'],
  ['ru', 3, '3\u00A0утверждения'],
  ['ru', 25, '25\u00A0утверждений'],
  ['ar', 2, 'قولان'],
  ['fr', 0, '0\u00A0affirmation'],
] as const)('in %s, %d claims are "%s"', (language, count, expected) => {
  expect(createTranslation(language, catalogueOf('card', language)).say('fact.claims', { count })).toBe(
    expected,
  );
});

const wordsOf = (surface: string, language: string) =>
  Object.values(catalogueOf(surface, language)).flatMap((message) =>
    typeof message === 'object' ? Object.values(message) : [message ?? ''],
  );

/** Text as a page has it: its own signs of direction, and letters from the right, must not reorder the sentence. */
const LOOSE = /(?<!\u2068)\{(?:surface|detail)\}|\{(?:surface|detail)\}(?!\u2069)/u;

test.each(ROWS)('words of a page are isolated in the sentences of the $surface in $language', (row) => {
  expect(wordsOf(row.surface, row.language).filter((text) => LOOSE.test(text))).toEqual([]);
});

/** What the typography of a language keeps on one line: found with a space that may break, it is a fault. */
const HELD_TOGETHER = [
  { language: 'fr', what: 'its punctuation and what stands before', loose: / [:;?!»%]|« /u },
  {
    language: 'fr',
    what: 'a number and what it counts',
    loose: /\{(?:count|entities|megabytes)\} |(?:révision|ligne|colonne) \{/u,
  },
  { language: 'de', what: 'an ellipsis or per cent and what stands before', loose: / […%]/u },
  { language: 'ru', what: 'a dash or per cent and what stands before', loose: / [—%]|№ /u },
  { language: 'ru', what: 'a number and what it counts', loose: /\{count\} |\} МБ/u },
  {
    language: 'ru',
    what: 'a word of one letter and what follows',
    loose: /(?<![\p{L}\p{N}])[авикосуя] /iu,
  },
] as const;

describe.each(SURFACES)('in the %s', (surface) => {
  test.each(HELD_TOGETHER)('$language holds together $what', ({ language, loose }) => {
    expect(wordsOf(surface, language).filter((text) => loose.test(text))).toEqual([]);
  });
});

test.each([
  { of: 'options.decisions', quotes: 'reading.notThis' },
  { of: 'options.decisions.empty', quotes: 'reading.notThis' },
  { of: 'options.decisions.empty', quotes: 'reading.why' },
])('$of of the settings quotes the card’s $quotes word for word', ({ of, quotes }) => {
  const strayed = INTERFACE_LANGUAGES.filter((language) => {
    const quoted = catalogueOf('card', language)[quotes] as string;
    return !(catalogueOf('options', language)[of] as string).includes(quoted);
  });
  expect(strayed).toEqual([]);
});

test('a Russian sentence does not end with a date, which has a full stop of its own', () => {
  const ending = SURFACES.flatMap((surface) => Object.entries(catalogueOf(surface, 'ru')))
    // A backup is dated to the minute, and ends with it.
    .filter(
      ([key, message]) => key !== 'options.restore.from' && JSON.stringify(message).includes('{date}.'),
    );
  expect(ending).toEqual([]);
});

test('the first run names the button of the toolbar’s window that leads back to it', () => {
  const strayed = INTERFACE_LANGUAGES.filter((language) => {
    const button = catalogueOf('popup', language)['popup.help'] as string;
    return !(catalogueOf('welcome', language)['welcome.again'] as string).includes(button);
  });
  expect(strayed).toEqual([]);
});

test.each(['named', 'unnamed', 'institution', 'article'])(
  'the filters of the panel call a speaker that is %s what the card calls it',
  (kind) => {
    const strayed = INTERFACE_LANGUAGES.filter((language) => {
      const onCard = (catalogueOf('card', language)[`attribution.${kind}`] as string).replace(/\s?:$/u, '');
      return catalogueOf('panel', language)[`claims.kind.${kind}`] !== onCard;
    });
    expect(strayed).toEqual([]);
  },
);

test('what a catalogue lacks is said in English', () => {
  expect(createTranslation('de', {}, catalogueOf('card', 'en')).say('action.close')).toBe('Close');
});

test('an extension page says the words of several surfaces in the language of the browser', async () => {
  const { language, say } = await loadTranslation('browser', ['card', 'panel'], ['nl', 'de-CH']);
  expect([language, say('action.close'), say('panel.title')]).toEqual([
    'de-CH',
    'Schließen',
    'Sidelight: Namen auf dieser Seite',
  ]);
});

test.each(SURFACES)('no message of the %s passes a verdict', (surface) => {
  expect(
    wordsOf(surface, 'en').filter((text) =>
      /fact-?check|verdict|score|disputed|\btrue\b|\bfalse\b/iu.test(text),
    ),
  ).toEqual([]);
});
