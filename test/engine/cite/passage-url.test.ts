import { expect, test } from 'vitest';
import { passageUrl } from '../../../engine/cite/passage-url.ts';

const PAGE = 'https://paper.example/a';

test.each([
  ['takes a short passage whole', { textStart: 'a few words' }, '#:~:text=a%20few%20words'],
  [
    'makes a range of start and end',
    { textStart: 'first words', textEnd: 'last words' },
    '#:~:text=first%20words,last%20words',
  ],
  [
    'marks prefix and suffix',
    { prefix: 'before', textStart: 'words', suffix: 'after' },
    '#:~:text=before-,words,-after',
  ],
  ['encodes hyphens, commas and ampersands', { textStart: 'co-op, R&D' }, '#:~:text=co%2Dop%2C%20R%26D'],
  [
    'encodes hyphens of the prefix too',
    { prefix: 'so-called', textStart: 'plan' },
    '#:~:text=so%2Dcalled-,plan',
  ],
  ['collapses white space', { textStart: ' two\n  words ' }, '#:~:text=two%20words'],
  ['encodes other scripts', { textStart: 'حفتر' }, '#:~:text=%D8%AD%D9%81%D8%AA%D8%B1'],
  ['survives half a surrogate pair', { textStart: 'a\ud800' }, '#:~:text=a%EF%BF%BD'],
  [
    'makes a range of a passage that is too long to be exact',
    {
      textStart:
        'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
    },
    '#:~:text=one%20two%20three%20four,thirteen%20fourteen%20fifteen%20sixteen',
  ],
])('%s', (_title, anchor, fragment) => {
  expect(passageUrl(PAGE, { prefix: '', textEnd: '', suffix: '', ...anchor })).toBe(PAGE + fragment);
});

test('adds to a fragment that the address has already', () => {
  const anchor = { prefix: '', textStart: 'words', textEnd: '', suffix: '' };
  expect(passageUrl(`${PAGE}#part-2`, anchor)).toBe(`${PAGE}#part-2:~:text=words`);
});
