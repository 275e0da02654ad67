/** Every language says all that the interface says, with the plurals that it has. */
import { describe, expect, test } from 'vitest';
import { createTranslation, type Catalogue } from '../../components/translation.ts';
import ar from '../../data/locales/ar.json' with { type: 'json' };
import de from '../../data/locales/de.json' with { type: 'json' };
import en from '../../data/locales/en.json' with { type: 'json' };
import fr from '../../data/locales/fr.json' with { type: 'json' };
import ru from '../../data/locales/ru.json' with { type: 'json' };

const CATALOGUES: Readonly<Record<string, Catalogue>> = { en, fr, de, ar, ru };
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([name]) => name).toSorted();

describe.each(Object.entries(CATALOGUES))('%s', (language, catalogue) => {
  test('has the same messages as English', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(en));
  });

  test('keeps the placeholders of each message', () => {
    const changed = Object.entries(en as Catalogue).filter(([key, message]) => {
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
  expect(createTranslation(language, CATALOGUES[language]!).say('fact.claims', { count })).toBe(expected);
});

test('what a catalogue lacks is said in English', () => {
  expect(createTranslation('de', {}, en).say('action.close')).toBe('Close');
});

test('no message passes a verdict', () => {
  const words = Object.values(en as Catalogue).flatMap((message) =>
    typeof message === 'object' ? Object.values(message) : [message ?? ''],
  );
  expect(
    words.filter((text) => /fact-?check|verdict|score|disputed|\btrue\b|\bfalse\b/iu.test(text)),
  ).toEqual([]);
});
