/** Three kinds of test: unit in Node, component and content-script in real Chromium, end-to-end on the built extension. */
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './scripts/setup/find-browser.mjs';

const BROWSER_TESTS = 'test/**/*.browser.test.{ts,tsx}';
const E2E_TESTS = 'test/e2e/**/*.test.ts';

/** Vitest leaves one to itself unless it is told: of two, half. */
const ALL_CORES = '100%';

/** Some start a command-line tool or count their own work: on a machine busy with other work a second's work took 69 s. */
const UNIT_TIMEOUT_MS = 120_000;

/** Whole-browser steps on two shared cores; a hung one must still end. */
const E2E_TIMEOUT_MS = 120_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [BROWSER_TESTS, E2E_TESTS],
          maxWorkers: ALL_CORES,
          testTimeout: UNIT_TIMEOUT_MS,
          sequence: { groupOrder: 0 },
        },
      },
      ...browserProject(),
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: [E2E_TESTS],
          maxWorkers: 2, // they wait more than they compute
          testTimeout: E2E_TIMEOUT_MS,
          hookTimeout: E2E_TIMEOUT_MS,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

/** Left out where no Chromium is; scripts/test.ts then counts its files as skipped. */
function browserProject() {
  const chromium = findBrowser('chromium');
  if (chromium.status === 'wrong') throw new Error(chromium.message);
  if (chromium.status === 'absent') return [];
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium refuses its sandbox to root
  return [
    {
      oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
      // Named here, or finding them in a test would reload the page under it.
      optimizeDeps: {
        rolldownOptions: { transform: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } },
        include: [
          'preact',
          'preact/hooks',
          'preact/jsx-runtime',
          'preact/jsx-dev-runtime',
          'approx-string-match',
          'axe-core',
          'fuse.js',
          'valibot',
          'idb',
        ],
      },
      test: {
        name: 'browser',
        include: [BROWSER_TESTS],
        maxWorkers: ALL_CORES,
        sequence: { groupOrder: 1 },
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({ launchOptions: { executablePath: chromium.path, args } }),
          instances: [{ browser: 'chromium' as const }],
        },
      },
    },
  ];
}
