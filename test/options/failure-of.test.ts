import { expect, test } from 'vitest';
import { sayFailure } from '../../components/options/say-failure.ts';
import { createTranslation } from '../../components/translation.ts';
import de from '../../data/locales/options/de.json' with { type: 'json' };
import { failureOf } from '../../entrypoints/options/failure-of.ts';

test.each([
  {
    what: 'a full disk is named in the reader’s language',
    error: new DOMException('Encountered full disk', 'QuotaExceededError'),
    said: 'Auf dem Datenträger ist kein Platz mehr',
  },
  {
    what: 'what has no words of ours is said as the browser says it',
    error: new Error('the disk is full of sand'),
    said: 'the disk is full of sand',
  },
  { what: 'what is no error is shown as it stands', error: 'sand', said: 'sand' },
])('$what', ({ error, said }) => {
  expect(sayFailure(failureOf(error), createTranslation('de', de).say)).toBe(said);
});
