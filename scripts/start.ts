/** npm start: builds, serves the demo, opens a browser with the extension on it; without a display lists what it finds. */
import type { DrivenBrowser } from '../test/support/driven-browser.ts';
import { launchBrowser } from '../test/support/launch-browser.ts';
import { ensureBuild } from './build/ensure-build.ts';
import { servePages, type PageServer } from './serve/serve-pages.ts';
import { ensureBrowsers } from './setup/ensure-browsers.mjs';
import { findBrowser } from './setup/find-browser.mjs';
import { say, SetupProblem } from './setup/say.mjs';
import { listNames } from './start/list-names.ts';
import { readStartOptions, USAGE, type StartOptions } from './start/start-options.ts';

const WHAT_TO_TRY = [
  '1. Rest the pointer on an underlined name: a card says who it is and what is claimed, by whom.',
  '2. Follow a source in the card: it opens at the very sentence. Esc closes the card.',
  '3. Open “Sport” above the article: another story with the same words, and nothing is marked.',
];

if (process.argv.includes('--help')) {
  console.log(USAGE);
} else {
  try {
    process.exitCode = await start();
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

async function start(): Promise<number> {
  const read = readStartOptions(process.argv.slice(2), process.env);
  if (!read.ok) throw new SetupProblem(read.error);
  const options = read.value;
  ensureBrowsers([options.browser], [], say);
  // Before the build: a taken port should not cost the wait for one.
  const server = await serve(options);
  try {
    const extensionPath = ensureBuild(options.browser === 'firefox' ? 'firefox' : 'chrome');
    const browser = await launch(options, extensionPath);
    try {
      return await show(browser, options, addressOf(options, server));
    } finally {
      await browser.close();
    }
  } finally {
    await server?.close();
  }
}

async function serve(options: StartOptions): Promise<PageServer | undefined> {
  if ('url' in options.page) return undefined;
  const served = await servePages(options.page.folder, options.port);
  if (!served.ok) throw new SetupProblem(served.error);
  return served.value;
}

function addressOf({ page }: StartOptions, server: PageServer | undefined): string {
  return 'url' in page ? page.url : `${server?.origin ?? ''}/${encodeURIComponent(page.file)}`;
}

function launch({ browser, headless }: StartOptions, extensionPath: string): Promise<DrivenBrowser> {
  const found = findBrowser(browser);
  if (found.status !== 'found') throw new SetupProblem('The browser is gone.');
  return launchBrowser(browser, { executablePath: found.path, extensionPath, headless });
}

async function show(browser: DrivenBrowser, options: StartOptions, url: string): Promise<number> {
  if (options.headless) {
    const found = await listNames(browser, url, console.log);
    const isDemo = !process.argv.slice(2).some((arg) => !arg.startsWith('--'));
    return found || !isDemo ? 0 : 1; // the demo without a single name means that something is broken
  }
  await browser.open(url);
  console.log(`${browser.name} ${browser.version} with Sidelight is on ${url}`);
  for (const line of WHAT_TO_TRY) console.log(line);
  console.log('Ctrl-C, or closing the browser, ends all.');
  await Promise.race([browser.closed, interrupted()]);
  return 0;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
