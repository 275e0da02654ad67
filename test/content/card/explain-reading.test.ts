/** Reasons quote the page, and nothing that the page writes gets out of its quotation marks. */
import { expect, test } from 'vitest';
import { createTranslation } from '../../../components/translation.ts';
import card from '../../../data/locales/card/en.json' with { type: 'json' };
import { explainReading } from '../../../entrypoints/content/card/explain-reading.ts';

test.each([
  ['as they are', 'General', 'General'],
  ['without the end of their isolation', 'Gene\u2069\u202Eral', 'General'],
])('words of the page are quoted %s', (_how, detail, quoted) => {
  expect(explainReading([{ rule: 'role-in-front', detail }], createTranslation('en', card))).toEqual([
    `“\u2068${quoted}\u2069” in front speaks for it.`,
  ]);
});

test('what the text says beside a name is quoted as the reason', () => {
  expect(explainReading([{ rule: 'apposition', detail: 'envoy' }], createTranslation('en', card))).toEqual([
    '“\u2068envoy\u2069” beside it speaks for it.',
  ]);
});
