/** npm run check [-- NAME…]: everything a change must keep, short of the tests. All steps run, even after a failure. */
import { spawnSync } from 'node:child_process';
import { ensureBuild } from './build/ensure-build.ts';
import { packageBin } from './checks/package-bin.ts';
import { ROOT } from './setup/root.mjs';
import { say, SetupProblem } from './setup/say.mjs';

interface Step {
  readonly name: string;
  /** Throws a SetupProblem or returns what the tool said and whether it was content. */
  readonly run: () => StepResult;
}

interface StepResult {
  readonly passed: boolean;
  readonly said: string;
}

const STEPS: readonly Step[] = [
  { name: 'format', run: () => tool('oxfmt', 'oxfmt', ['--check']) },
  { name: 'lint', run: () => tool('oxlint', 'oxlint', []) },
  { name: 'types', run: () => tool('typescript', 'tsc', ['--noEmit']) },
  { name: 'types of engine, without DOM', run: () => tool('typescript', 'tsc', ['-p', 'engine']) },
  { name: 'unused files, exports, dependencies', run: () => tool('knip', 'knip', []) },
  { name: 'builds', run: buildBoth },
  { name: 'size budgets', run: () => tool('size-limit', 'size-limit', []) },
  { name: 'web-ext lint', run: lintForFirefox },
];

const wanted = process.argv.slice(2);
const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
const failed = steps.filter((step) => !report(step)).map(({ name }) => name);
say(failed.length === 0 ? `All ${steps.length} checks passed.` : `Failed: ${failed.join('; ')}.`);
process.exitCode = failed.length === 0 && steps.length > 0 ? 0 : 1;

function report({ name, run }: Step): boolean {
  const start = performance.now();
  const { passed, said } = attempt(run);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(`${passed ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!passed) say(`${said.trimEnd()}\n`);
  return passed;
}

function attempt(run: () => StepResult): StepResult {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    return { passed: false, said: error.message };
  }
}

function tool(packageName: string, command: string, args: readonly string[]): StepResult {
  const result = spawnSync(process.execPath, [packageBin(packageName, command), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  return { passed: result.status === 0, said: `${result.stdout}${result.stderr}` };
}

function buildBoth(): StepResult {
  for (const target of ['chrome', 'firefox'] as const) ensureBuild(target);
  return { passed: true, said: '' };
}

/** Warnings stay allowed: Preact's own code for a property that we never use (lint forbids it) draws one per bundle. */
function lintForFirefox(): StepResult {
  return tool('web-ext', 'web-ext', ['lint', '-s', ensureBuild('firefox'), '--no-config-discovery']);
}
