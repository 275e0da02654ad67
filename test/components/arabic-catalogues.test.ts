/** What Arabic sentences need beyond words: foreign text kept in order within them, and the punctuation of their own script. */
import { describe, expect, test } from 'vitest';
import { createTranslation, type Catalogue } from '../../components/translation.ts';

const FILES = import.meta.glob<Catalogue>('../../data/locales/*/ar.json', { eager: true, import: 'default' });
const SURFACES = Object.entries(FILES).map(([path, catalogue]) => ({
  surface: path.split('/').at(-2)!,
  words: Object.values(catalogue).flatMap((message) =>
    typeof message === 'object' ? Object.values(message) : [message ?? ''],
  ),
}));

/** Text of dossiers, pages, browsers and readers: mostly Latin, and it may begin or end with a sign. */
const FOREIGN =
  'name|title|query|surface|host|site|file|reason|claim|description|licence|compiledBy|detail|value|place';
const UNKEPT = new RegExp(String.raw`(?<!\u2068)\{(?:${FOREIGN})\}`, 'u');
const ISOLATED = /[\u2066-\u2068][^\u2069]*\u2069/gu;

describe.each(SURFACES)('in the $surface', ({ words }) => {
  test('foreign text in a sentence is isolated from it', () => {
    expect(words.filter((text) => UNKEPT.test(text))).toEqual([]);
  });

  test('a comma, semicolon or question mark is an Arabic one', () => {
    expect(words.filter((text) => /[,;?]/u.test(text.replaceAll(ISOLATED, '')))).toEqual([]);
  });

  test('brackets, dates and addresses that are quoted are not turned round', () => {
    const quoted = (text: string) => [...text.matchAll(/«([^»]*)»/gu)].map(([, quote]) => quote!);
    const isTurned = (quote: string) =>
      !/\p{Script=Arabic}/u.test(quote) && /[-[\]/~]|^[{}]$/u.test(quote.replaceAll(ISOLATED, ''));
    expect(words.filter((text) => quoted(text).some(isTurned))).toEqual([]);
  });
});

test('each item of a list is isolated, so that Latin names stay in the order of the sentence', () => {
  expect(createTranslation('ar', {}).list(['Ida Solberg', 'Tomás Quint'])).toBe(
    '\u2068Ida Solberg\u2069 و\u2068Tomás Quint\u2069',
  );
  expect(createTranslation('en', {}).list(['Ida Solberg', 'Tomás Quint'])).toBe(
    'Ida Solberg and Tomás Quint',
  );
});
