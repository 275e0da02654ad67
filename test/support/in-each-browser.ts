/** Writes an end-to-end test once and runs it on the built extension in Chromium and in Firefox. */
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { ensureBuild } from '../../scripts/build/ensure-build.ts';
import { findBrowser, type BrowserKind } from '../../scripts/setup/find-browser.mjs';
import type { DrivenBrowser, LaunchOptions } from './driven-browser.ts';
import { launchBrowser } from './launch-browser.ts';

/** The extension declares it: custom highlights with all their properties came with it. */
const OLDEST_FIREFOX = 149;

export type BrowserTest = (
  title: string,
  /** `skip` is for what one of the browsers cannot be made to do; it needs a reason. */
  run: (browser: DrivenBrowser, skip: (reason: string) => void) => Promise<void>,
  /** The reason for which this machine cannot run it. */
  skipReason?: string,
) => void;

type Options = Partial<Pick<LaunchOptions, 'colorScheme' | 'viewport' | 'profile' | 'keepsPages'>> & {
  readonly bare?: boolean;
  /** Instead of the build of the sources as they are. */
  readonly extensionPath?: string;
};

/** `bare`: without the extension. One browser serves all tests of a call; each test opens its own pages. */
export function inEachBrowser(define: (test: BrowserTest) => void, options: Options = {}): void {
  for (const kind of ['chromium', 'firefox'] as const) {
    describe(`in ${kind === 'chromium' ? 'Chromium' : 'Firefox'}`, () => inBrowser(kind, options, define));
  }
}

function inBrowser(kind: BrowserKind, options: Options, define: (test: BrowserTest) => void): void {
  const unfit = whyUnfit(kind);
  let browser: DrivenBrowser | undefined;
  beforeAll(async () => {
    if (unfit === undefined) browser = await launchFound(kind, options);
  });
  afterAll(() => browser?.close());
  define((title, run, skipReason) =>
    test(title, async ({ skip }) => {
      if (skipReason !== undefined) skip(skipReason);
      else if (browser === undefined) skip(unfit);
      else await run(browser, skip);
    }));
}

export function launchFound(
  kind: BrowserKind,
  { bare, extensionPath, ...options }: Options = {},
): Promise<DrivenBrowser> {
  const found = findBrowser(kind);
  if (found.status !== 'found') throw new Error(`There is no ${kind}.`);
  const target = kind === 'firefox' ? 'firefox' : 'chrome';
  const extension = bare === true ? {} : { extensionPath: extensionPath ?? ensureBuild(target) };
  return launchBrowser(kind, { executablePath: found.path, headless: true, ...extension, ...options });
}

/** Why this machine cannot run the tests of a browser, or undefined when it can. */
export function whyUnfit(kind: BrowserKind): string | undefined {
  const found = findBrowser(kind);
  if (found.status === 'wrong') throw new Error(found.message);
  if (found.status === 'absent') return `no ${kind === 'chromium' ? 'Chromium' : 'Firefox'} was found`;
  return kind === 'firefox' ? whyTooOld(found.path) : undefined;
}

function whyTooOld(firefox: string): string | undefined {
  const said = spawnSync(firefox, ['--version'], { encoding: 'utf8', timeout: 10_000 }).stdout ?? '';
  const major = Number(/(\d+)\./.exec(said)?.[1] ?? OLDEST_FIREFOX); // Windows prints nothing: let it try
  return major < OLDEST_FIREFOX ? `Firefox ${major} is older than ${OLDEST_FIREFOX}` : undefined;
}
