/** Every malformed dossier of the table is a real file, and is refused with the path and the reason. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../../engine/dossier/parse-dossier.ts';
import { wordProblem } from '../../../engine/dossier/problem.ts';
import { sayInEnglish } from '../../../scripts/dossier/say-in-english.ts';
import { FIXTURES, INVALID_DOSSIERS, makeInvalid } from './invalid-dossiers.ts';

describe('malformed dossiers', () => {
  test.each(INVALID_DOSSIERS.map((row) => [row.why, row] as const))('%s is refused', async (why, row) => {
    const text = makeInvalid(row);
    await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(`invalid-${why}.json`, FIXTURES)));
    const result = parseDossier(text);
    const issues = result.ok ? [] : result.error;
    const issue = issues.find(({ path }) => path === row.path);
    expect(issue && wordProblem(issue.problem, sayInEnglish), JSON.stringify(issues, null, 1)).toContain(
      row.reason,
    );
    expect(issues, JSON.stringify(issues, null, 1)).toHaveLength(1 + (row.more ?? 0));
  });

  test('the folder holds no file that the table does not know', () => {
    const files = readdirSync(FIXTURES).filter((file) => file.startsWith('invalid-'));
    expect(files.toSorted()).toEqual(INVALID_DOSSIERS.map(({ why }) => `invalid-${why}.json`).toSorted());
  });
});
