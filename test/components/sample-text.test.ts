/** The sample on the settings page marks what a page about the story would have marked, in every language. */
import { expect, test } from 'vitest';
import { isSampleMarked, readSample, SAMPLE_ENTITIES } from '../../components/options/sample-text.ts';
import type { MarkSettings } from '../../components/options/settings-view.ts';

const FILES = import.meta.glob<Record<string, string>>('../../data/locales/options/*.json', {
  eager: true,
  import: 'default',
});
const MARKS: MarkSettings = {
  look: 'underline',
  density: 'first',
  generalNames: 'on-story',
  headings: false,
};
const IN_TEXT = { inHeading: false, isFirst: true };

test.each(Object.keys(FILES))('%s names every entity of the sample', (file) => {
  const message = FILES[file]!['options.sample.text']!;
  const named = new Set(readSample(message).flatMap(({ entity }) => entity ?? []));
  expect([...named].toSorted()).toEqual(Object.keys(SAMPLE_ENTITIES).toSorted());
  expect(readSample(message).some(({ text }) => /[[\]|]/u.test(text))).toBe(false);
});

test.each<
  [
    string,
    Partial<MarkSettings>,
    Parameters<typeof isSampleMarked>[1],
    Parameters<typeof isSampleMarked>[2],
    boolean,
  ]
>([
  ['a first mention is marked', {}, 'maret', IN_TEXT, true],
  ['a second one is not', {}, 'maret', { ...IN_TEXT, isFirst: false }, false],
  ['a second one is, where all are', { density: 'all' }, 'maret', { ...IN_TEXT, isFirst: false }, true],
  ['nothing is, with marks off', { look: 'none' }, 'maret', IN_TEXT, false],
  ['a heading is left alone', {}, 'maret', { inHeading: true, isFirst: true }, false],
  ['a heading is marked when wanted', { headings: true }, 'maret', { inHeading: true, isFirst: true }, true],
  ['a general name is marked on the story', {}, 'country', IN_TEXT, true],
  ['a general name never, when so wanted', { generalNames: 'never' }, 'country', IN_TEXT, false],
])('%s', (_what, changes, entity, place, marked) => {
  expect(isSampleMarked({ ...MARKS, ...changes }, entity, place)).toBe(marked);
});
