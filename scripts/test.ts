/**
 * npm test [-- FILTER…]: unit tests in Node, component and content-script tests in real Chromium, end-to-end tests on
 * the built extension in real Chromium and Firefox. What this machine cannot run is counted as skipped, with the reason.
 */
import { globSync } from 'node:fs';
import { startVitest } from 'vitest/node';
import { ensureBuild } from './build/ensure-build.ts';
import { ensureBrowsers } from './setup/ensure-browsers.mjs';
import { findBrowser } from './setup/find-browser.mjs';
import { ROOT } from './setup/root.mjs';
import { say, SetupProblem } from './setup/say.mjs';
import { addSkipped, countResults, describeCounts, type Counts } from './test-run/count-results.ts';

const NO_CHROMIUM = 'no Chromium-based browser was found (npm run setup says how to get one)';

try {
  const counts = await runTests(process.argv.slice(2));
  for (const line of describeCounts(counts)) console.log(line);
  // Vitest's pools may keep handles; all is told, so the process ends here.
  process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error;
  say(error.message);
  process.exit(1);
}

async function runTests(filters: readonly string[]): Promise<Counts> {
  ensureBrowsers([], ['chromium', 'firefox'], say);
  for (const target of ['chrome', 'firefox'] as const) ensureBuild(target);
  const vitest = await startVitest('test', [...filters], { root: ROOT, watch: false, run: true });
  await vitest.close();
  const counts = countResults(vitest.state.getTestModules(), vitest.state.getUnhandledErrors().length);
  return withFilesNotRun(counts);
}

/** Without a Chromium the browser project does not exist, so its tests are not even known: each file counts as one. */
function withFilesNotRun(counts: Counts): Counts {
  if (findBrowser('chromium').status === 'found') return counts;
  const skipped = new Map(counts.skipped);
  const files = globSync('test/**/*.browser.test.{ts,tsx}', { cwd: ROOT });
  if (files.length > 0)
    addSkipped(skipped, `${NO_CHROMIUM}; one for each file of browser tests`, files.length);
  return { ...counts, skipped };
}
