/** What is wrong with a file is said in every language of the interface, and each code is one that a file can bring about. */
import { describe, expect, test } from 'vitest';
import { createTranslation, type Catalogue } from '../../../components/translation.ts';
import { MAX_FILE_BYTES, MAX_LENGTH, MAX_RECORDS } from '../../../engine/dossier/limits.ts';
import { parseDossier } from '../../../engine/dossier/parse-dossier.ts';
import { type Problem, wordProblem } from '../../../engine/dossier/problem.ts';
import { INTERFACE_LANGUAGES } from '../../../engine/interface-languages.ts';
import { aDossier } from './dossier-builders.ts';
import { INVALID_DOSSIERS, makeInvalid } from './invalid-dossiers.ts';

const CATALOGUES = import.meta.glob<Catalogue>('../../../data/locales/problems/*.json', {
  eager: true,
  import: 'default',
});
const catalogueOf = (language: string) => CATALOGUES[`../../../data/locales/problems/${language}.json`] ?? {};

const withSummary = (summary: string) => ({ ...aDossier(), summary });

/** Beside the table of malformed dossiers: mostly what is no JSON, and what is too large for a file of a test. */
const MORE: readonly (readonly [what: string, input: unknown])[] = [
  ['a number', 7],
  ['a getter that throws', Object.defineProperty({}, 'id', { enumerable: true, get: trap })],
  ['nothing', ''],
  ['a list', '[]'],
  ['an end too early', '{"a": 1'],
  ['an end after a comma', '{"a": 1,'],
  ['a comma too many', '{"a": 1,}'],
  ['a missing comma in an object', '{"a": {"b": 1 "c": 2}}'],
  ['a missing comma in a list', '{"a": [1 2]}'],
  ['a missing colon', '{"a" 1}'],
  ['a key without quotes', '{a: 1}'],
  ['curly quotes', '{"a": “b”}'],
  ['a comment', '{"a": /* b */ 1}'],
  ['no value', '{"a": oops}'],
  ['an unknown escape', String.raw`{"a": "\x"}`],
  ['a text over two lines', '{"a": "b\n"}'],
  ['a text without end', '{"a": "b'],
  ['something after the end', '{} {}'],
  ['deep nesting', `{"a": ${'['.repeat(40)}`],
  ['a record past the limit', `{"sources": [{"id": "${'a'.repeat(1024 * 1024)}"}]}`],
  ['a key twice', '{"a": 1, "a": 2}'],
  ['too many records', { ...aDossier(), claims: Array.from({ length: MAX_RECORDS.claims + 1 }, () => 0) }],
  ['a few problems too many to list', { ...aDossier(), entities: Array.from({ length: 300 }, () => ({})) }],
  ['more problems than are counted', { ...aDossier(), entities: Array.from({ length: 3_000 }, () => ({})) }],
  ...['\t', '\n', '\u200F', '\u2028', '\u2029', '\uFEFF', '\u0001', '\u202E'].map(
    (mark) => [`a hidden character ${mark.charCodeAt(0).toString(16)}`, withSummary(`a${mark}b`)] as const,
  ),
  ['half of a character', withSummary('a\uD83D')],
  ['spaces alone', withSummary('  ')],
  ['a text too long', withSummary('a'.repeat(MAX_LENGTH.summary + 1))],
  ['no text', withSummary('')],
  ['more than any dossier', ' '.repeat(MAX_FILE_BYTES + 1)],
  ['a list for a text', { ...aDossier(), summary: [] }],
  ['an object for a text', { ...aDossier(), summary: {} }],
  ['a text for a number', { ...aDossier(), revision: '1' }],
  ['an empty text for a number', { ...aDossier(), revision: '' }],
  ['half a revision', { ...aDossier(), revision: 1.5 }],
  ['a text for a list', { ...aDossier(), entities: [{ ...aDossier().entities[0], names: 'Orla' }] }],
  [
    'a text for coordinates',
    { ...aDossier(), entities: [{ ...aDossier().entities[0], coordinates: 'north' }] },
  ],
  ['one coordinate', { ...aDossier(), entities: [{ ...aDossier().entities[0], coordinates: [1] }] }],
];

function trap(): never {
  throw new Error('gotcha');
}

function problemsOf(input: unknown): readonly Problem[] {
  const result = parseDossier(input);
  return result.ok ? [] : result.error.map(({ problem }) => problem);
}

/** With those inside of it. */
function codesOf({ is, ...values }: Problem): string[] {
  const inner = Object.values<unknown>(values).filter((value) => typeof value === 'object') as Problem[];
  return [is, ...inner.flatMap(codesOf)];
}

const ROWS = [
  ...INVALID_DOSSIERS.map((row) => ({ what: row.why, problems: problemsOf(makeInvalid(row)) })),
  ...MORE.map(([what, input]) => ({ what, problems: problemsOf(input) })),
];

/** Of files before they are text, of backups, and of valid dossiers: they have tests of their own. */
const OTHERS =
  /^(?:place\.|cut|anchor|is-backup|swells|gzip|not-utf|not-to-be-read|not-a-backup|newer-backup|line-too|first-line|dossier-|other-dossier|settings-|at$|borrowed|no-wording|no-speaker|speaker-of|contested|event-|foreign|no-full|no-names|no-context|name-never|relation|corrects-|denies|corrected|repeated-name|untidy|unmentioned|no-fact|unreached)/u;

test('every code of a file that is not valid is brought about by one', () => {
  const made = new Set(ROWS.flatMap(({ problems }) => problems.flatMap(codesOf)));
  const codes = Object.keys(catalogueOf('en')).map((key) => key.slice('problem.'.length));
  expect(codes.filter((code) => !OTHERS.test(code) && !made.has(code))).toEqual([]);
});

describe.each(INTERFACE_LANGUAGES)('in %s', (language) => {
  const { say } = createTranslation(language, catalogueOf(language));
  const english = createTranslation('en', catalogueOf('en')).say;

  test.each(ROWS.map((row) => [row.what, row] as const))('%s is told whole', (_what, { problems }) => {
    expect(problems).not.toEqual([]);
    for (const problem of problems) {
      const words = wordProblem(problem, say);
      expect(words).not.toMatch(/problem\.|\{[a-z]+\}/u);
      if (language !== 'en') expect(words).not.toBe(wordProblem(problem, english));
    }
  });
});
