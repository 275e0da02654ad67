import { expect, test } from 'vitest';
import type { TestModule } from 'vitest/node';
import { countResults, describeCounts } from '../../scripts/test-run/count-results.ts';

interface Result {
  readonly state: 'passed' | 'failed' | 'skipped' | 'pending';
  readonly note?: string;
}

function aModule(results: readonly Result[], errors = 0, suiteErrors = 0): TestModule {
  const errorList = (count: number) => Array.from({ length: count }, () => new Error('no'));
  return {
    errors: () => errorList(errors),
    children: {
      allTests: () => results.map((result) => ({ result: () => result })),
      allSuites: () => [{ errors: () => errorList(suiteErrors) }],
    },
  } as unknown as TestModule;
}

const PASSED: Result = { state: 'passed' };
const FAILED: Result = { state: 'failed' };

test.each<[string, TestModule[], number, string]>([
  [
    'counts what passed and failed',
    [aModule([PASSED, PASSED]), aModule([FAILED])],
    0,
    '2 passed, 1 failed, 0 skipped',
  ],
  ['counts a file that could not be loaded as failed', [aModule([], 1)], 0, '0 passed, 1 failed, 0 skipped'],
  ['counts a failed hook as failed', [aModule([PASSED], 0, 1)], 0, '1 passed, 1 failed, 0 skipped'],
  ['counts errors outside of tests as failed', [aModule([PASSED])], 2, '1 passed, 2 failed, 0 skipped'],
  [
    'never counts a test that did not end as passed',
    [aModule([{ state: 'pending' }])],
    0,
    '0 passed, 0 failed, 1 skipped',
  ],
])('%s', (_title, modules, unhandled, lastLine) => {
  expect(describeCounts(countResults(modules, unhandled)).at(-1)).toBe(lastLine);
});

test('gives each reason for skipping once, with its count', () => {
  const noFirefox: Result = { state: 'skipped', note: 'no Firefox was found' };
  const counts = countResults([aModule([PASSED, noFirefox, noFirefox, { state: 'skipped' }])], 0);
  expect(describeCounts(counts)).toEqual([
    'Skipped 2: no Firefox was found',
    'Skipped 1: no reason given',
    '1 passed, 0 failed, 3 skipped',
  ]);
});
