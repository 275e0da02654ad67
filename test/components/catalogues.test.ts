/** Every language says all that the interface says, with the plurals that it has. */
import { describe, expect, test } from 'vitest';
import { createTranslation, type Catalogue } from '../../components/translation.ts';
import { loadTranslation } from '../../components/load-translation.ts';
import { INTERFACE_LANGUAGES } from '../../engine/interface-languages.ts';

const FILES = import.meta.glob<Catalogue>('../../data/locales/*/*.json', { eager: true, import: 'default' });
const SURFACES = ['card', 'panel', 'popup', 'options', 'welcome', 'search', 'manifest'];
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
  ['ru', 1, '1 утверждение'],
  ['ru', 3, '3 утверждения'],
  ['ru', 25, '25 утверждений'],
  ['ar', 2, 'قولان'],
  ['fr', 0, '0 affirmation'],
] as const)('in %s, %d claims are "%s"', (language, count, expected) => {
  expect(createTranslation(language, catalogueOf('card', language)).say('fact.claims', { count })).toBe(
    expected,
  );
});

test.each(['card', 'manifest'])(
  'the French of the %s has a space that does not break before its punctuation',
  (surface) => {
    const words = Object.values(catalogueOf(surface, 'fr')).flatMap((message) =>
      typeof message === 'object' ? Object.values(message) : [message ?? ''],
    );
    expect(words.filter((text) => / [:;?!»]|« /u.test(text))).toEqual([]);
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
  const words = Object.values(catalogueOf(surface, 'en')).flatMap((message) =>
    typeof message === 'object' ? Object.values(message) : [message ?? ''],
  );
  expect(
    words.filter((text) => /fact-?check|verdict|score|disputed|\btrue\b|\bfalse\b/iu.test(text)),
  ).toEqual([]);
});
