/** A backup is taken whole or not at all: every way in which it can be broken is told before anything is replaced. */
import { describe, expect, test } from 'vitest';
import { readBackup } from '../../../platform/library/read-backup.ts';
import { DEFAULT_SETTINGS } from '../../../platform/schemas/settings.ts';
import { aDossier, aDossierClaim } from '../../support/entity-builders.ts';
import { wordProblem } from '../../../engine/dossier/problem.ts';
import { sayInEnglish } from '../../../scripts/dossier/say-in-english.ts';

const ONE = aDossier({ id: 'one', title: 'The first affair', claims: [aDossierClaim({ id: 'a' })] });
const TWO = aDossier({ id: 'two', title: 'The second affair' });
const HEAD = {
  format: 'sidelight-backup',
  formatVersion: 1,
  savedAt: '2031-05-04T12:00:00.000Z',
  extension: '0.1.0',
  settings: { ...DEFAULT_SETTINGS, theme: 'dark', sitesOff: ['example.org'] },
  dossiers: [ONE, TWO].map(({ id, title, revision }) => ({
    id,
    title,
    revision,
    installedAt: '2031-05-01T08:00:00.000Z',
  })),
};
const END = { end: 'sidelight-backup', dossiers: 2 };

async function read(...lines: unknown[]) {
  const given: string[] = [];
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const result = await readBackup(
    new Blob([text, '\n']),
    () => undefined,
    async ({ id }) => void given.push(id),
  );
  return { result, given };
}

test('a whole backup gives its settings and each of its dossiers', async () => {
  const { result, given } = await read(HEAD, ONE, TWO, END);
  expect(result.ok && result.value.settings.theme).toBe('dark');
  expect(given).toEqual(['one', 'two']);
});

describe('refused is a backup that is', () => {
  test.each<[string, readonly unknown[], RegExp]>([
    ['a dossier', [ONE], /^is not a backup of Sidelight; a dossier is installed under/u],
    ['anything else', ['hello'], /^is not a backup/u],
    ['empty', [''], /^is cut off: it is empty/u],
    [
      'of a later version',
      [{ ...HEAD, formatVersion: 2 }, ONE, TWO, END],
      /version 2, but this Sidelight reads up to 1; update/u,
    ],
    [
      'without its settings’ sense',
      [{ ...HEAD, settings: { version: 1, theme: 'purple' } }, ONE, TWO, END],
      /settings that cannot be read \("theme: /u,
    ],
    [
      'with settings under a long name that turns the sentence around',
      [{ ...HEAD, settings: { version: 1, [`\u202e${'a'.repeat(300)}`]: true } }, ONE, TWO, END],
      /settings that cannot be read \("\\u202ea{59}…"\)/u,
    ],
    [
      'with a key that nobody knows',
      [{ ...HEAD, run: 'this' }, ONE, TWO, END],
      /damaged first line \(at "run"\)/u,
    ],
    ['cut off before a dossier', [HEAD, ONE], /^is cut off/u],
    [
      'cut off within a dossier',
      [HEAD, ONE, JSON.stringify(TWO).slice(0, 200)],
      /"The second affair" that is not valid/u,
    ],
    ['cut off before its end', [HEAD, ONE, TWO], /^is cut off: its last line/u],
    ['ended for fewer dossiers', [HEAD, ONE, TWO, { ...END, dossiers: 1 }], /last line is damaged/u],
    ['in another order than it says', [HEAD, TWO, ONE, END], /holds "two" where it announces "one"/u],
    [
      'twice the same dossier',
      [{ ...HEAD, dossiers: [HEAD.dossiers[0], HEAD.dossiers[0]] }, ONE, ONE, END],
      /names a dossier twice/u,
    ],
    [
      'with a dossier that is not valid',
      [HEAD, { ...ONE, revision: 0 }, TWO, END],
      /"The first affair" that is not valid: revision: must be 1 or more/u,
    ],
  ])('%s', async (_what, lines, reason) => {
    const { result } = await read(...lines);
    expect(
      result.ok ? 'read' : result.error.map((problem) => wordProblem(problem, sayInEnglish)).join('\n'),
    ).toMatch(reason);
  });
});
