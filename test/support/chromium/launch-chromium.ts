/** Drives the machine's own Chromium, Chrome or Edge by playwright-core, with the extension loaded over DevTools. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright-core';
import {
  DEFAULT_VIEWPORT,
  STEP_TIMEOUT_MS,
  WELCOME_PATH,
  type DrivenBrowser,
  type LaunchOptions,
} from '../driven-browser.ts';
import { opensWelcome } from '../opens-welcome.ts';
import { waitUntil } from '../wait-until.ts';
import { chromiumPage, type ChromiumPage } from './chromium-page.ts';

export interface ChromiumBrowser extends DrivenBrowser {
  open(url: string): Promise<ChromiumPage>;
}

export async function launchChromium(options: LaunchOptions): Promise<ChromiumBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'sidelight-chromium-'));
  const remove = () => {
    if (options.profile !== undefined) return;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', remove); // also on Ctrl-C, when playwright ends the browser and then the process
  const forget = () => {
    process.off('exit', remove);
    remove();
  };
  const isFirstStart = readdirSync(profile).length === 0;
  try {
    const context = await launchContext(profile, options);
    return await drive(context, options, { isFirstStart, forget });
  } catch (error) {
    forget();
    throw error;
  }
}

function launchContext(profile: string, options: LaunchOptions): Promise<BrowserContext> {
  const viewport = options.viewport ?? DEFAULT_VIEWPORT;
  return chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: options.headless,
    timeout: 2 * STEP_TIMEOUT_MS,
    // A window that a person looks at keeps the size that person gives it.
    viewport: options.headless ? viewport : null,
    colorScheme: options.colorScheme ?? null,
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.headless ? [] : ['--enable-automation']),
      ...(options.keepsPages === true ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      '--enable-unsafe-extension-debugging', // Chrome ≥ 137 ignores --load-extension; Extensions.loadUnpacked asks for this
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses its sandbox to root
    ],
  });
}

async function drive(
  context: BrowserContext,
  { extensionPath, headless }: LaunchOptions,
  { isFirstStart, forget }: { readonly isFirstStart: boolean; readonly forget: () => void },
): Promise<ChromiumBrowser> {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser ended at once.');
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const errors = watchWorkers(context); // before the extension starts its worker
  const devtools = await browser.newBrowserCDPSession();
  const id = extensionPath === undefined ? undefined : await loadUnpacked(devtools, extensionPath);
  if (headless && isFirstStart && opensWelcome(extensionPath)) await closeWelcome(context);
  const open = async (url: string) => {
    const page = chromiumPage(await context.newPage());
    await page.navigate(url);
    return page;
  };
  return {
    name: 'Chromium',
    version: browser.version(),
    open,
    openedBy: async (action) => {
      const opened = context.waitForEvent('page', { timeout: STEP_TIMEOUT_MS });
      await action();
      const page = await opened;
      await waitUntil('the new tab has loaded', () =>
        page.evaluate(() => location.href !== 'about:blank' && document.readyState === 'complete'),
      );
      return chromiumPage(page);
    },
    openExtensionPage: (path) => open(`chrome-extension://${id}/${path}`),
    answer: async (origin, html) => {
      const page = { contentType: 'text/html; charset=utf-8', body: html };
      await context.route(`${origin}/**`, (route) => route.fulfill(page));
    },
    uninstallExtension: async () => void (await devtools.send('Extensions.uninstall', { id: id ?? '' })),
    // Keys pressed by a driver do not reach the browser's own commands.
    runCommand: (name) => dispatchCommand(context, name),
    endBackground: () => endBackground(context, id ?? ''),
    evictDatabases: async () => {
      const session = await pageSession(context);
      const origin = `chrome-extension://${id}`;
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
      await session.detach();
    },
    consoleErrors: () => errors,
    closed,
    close: async () => {
      await context.close();
      forget();
    },
    crash: async () => {
      await (devtools as unknown as CrashDomain).send('Browser.crash').catch(() => undefined); // it cannot answer any more
      await closed;
      forget();
    },
  };
}

/** The first-run page opens in every new profile; tests begin without it, so that a tab they wait for is theirs. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith(WELCOME_PATH);
  const page =
    context.pages().find(isWelcome) ??
    (await waitUntil('the first-run page', async () => context.pages().find(isWelcome)));
  await page.close();
}

function watchWorkers(context: BrowserContext): readonly string[] {
  const errors: string[] = [];
  const watch = (worker: Worker) =>
    void worker.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  context.serviceWorkers().forEach(watch);
  context.on('serviceworker', watch);
  return errors;
}

/** What is asked of the profile goes by way of a page: the session of the browser as a whole knows no storage. */
async function pageSession(context: BrowserContext): Promise<CDPSession> {
  return context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
}

/** A page that is open may wake it again at once: looking for a worker would miss the moment, its report does not. */
async function endBackground(context: BrowserContext, id: string): Promise<void> {
  const session = await pageSession(context);
  let hasEnded = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    hasEnded ||= versions.some(
      ({ scriptURL, runningStatus }) => scriptURL.includes(id) && runningStatus === 'stopped',
    );
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await waitUntil('the background has ended', async () => hasEnded);
  await session.detach();
}

interface CrashDomain {
  send(method: 'Browser.crash'): Promise<void>;
}

/** What Chromium's event objects have for the browser's own tests. */
interface DispatchedCommands {
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: unknown): void } };
  readonly tabs: { query(filter: { active: boolean }): Promise<unknown[]> };
}

async function dispatchCommand(context: BrowserContext, name: string): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async (command) => {
    const { chrome } = globalThis as unknown as { chrome: DispatchedCommands };
    const [tab] = await chrome.tabs.query({ active: true });
    chrome.commands.onCommand.dispatch(command, tab);
  }, name);
}

interface ExtensionsDomain {
  send(method: 'Extensions.loadUnpacked', params: { path: string }): Promise<{ id: string }>;
}

async function loadUnpacked(devtools: ExtensionsDomain, path: string): Promise<string> {
  return (await devtools.send('Extensions.loadUnpacked', { path })).id;
}
