/** Drives the machine's own Firefox over WebDriver BiDi: no geckodriver, no other build, no dependency. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_VIEWPORT, WELCOME_PATH, type DrivenBrowser, type LaunchOptions } from '../driven-browser.ts';
import { opensWelcome } from '../opens-welcome.ts';
import { waitUntil } from '../wait-until.ts';
import { BidiConnection } from './bidi-connection.ts';
import { firefoxPage } from './firefox-page.ts';
import { firefoxWindow } from './firefox-window.ts';
import { startFirefox, type StartedFirefox } from './start-firefox.ts';

/** Firefox draws a random address for each extension's pages; fixed, they can be opened by a test. */
const EXTENSION_UUID = '11111111-2222-4333-8444-555555555555';

/** Firefox writes its databases before it ends. */
const QUIT_TIMEOUT_MS = 15_000;

interface ContextInfo {
  readonly context: string;
  readonly parent: string | null;
}

interface InterceptedRequest {
  readonly isBlocked: boolean;
  readonly request: { readonly request: string; readonly url: string };
}

export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const firefox = await startFirefox(options, preferences(options.extensionPath));
  try {
    const bidi = await BidiConnection.open(firefox.webSocketUrl);
    return await drive(bidi, options, firefox);
  } catch (error) {
    await firefox.stop();
    throw error;
  }
}

async function drive(
  bidi: BidiConnection,
  options: LaunchOptions,
  firefox: StartedFirefox,
): Promise<DrivenBrowser> {
  const session = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  const events = ['log.entryAdded', 'browsingContext.contextCreated', 'network.beforeRequestSent'];
  await bidi.send('session.subscribe', { events });
  const extension = await install(bidi, options.extensionPath);
  if (options.headless && opensWelcome(options.extensionPath)) await closeWelcome(bidi);
  const adopt = async (context: string) => {
    const viewport = options.viewport ?? DEFAULT_VIEWPORT;
    if (options.headless) await bidi.send('browsingContext.setViewport', { context, viewport });
    return firefoxPage(bidi, context);
  };
  const open = async (url: string) => {
    const { context } = await bidi.send<ContextInfo>('browsingContext.create', { type: 'tab' });
    const page = await adopt(context);
    await page.navigate(url);
    return page;
  };
  return {
    name: 'Firefox',
    version: session.capabilities.browserVersion,
    open,
    openedBy: async (action) => {
      const opened = nextTab(bidi);
      await action();
      const page = firefoxPage(bidi, await opened);
      await waitUntil('the new tab has loaded', () =>
        page.evaluate(() => location.href !== 'about:blank' && document.readyState === 'complete'),
      );
      return page;
    },
    openExtensionPage: (path) => open(`moz-extension://${EXTENSION_UUID}/${path}`),
    answer: answerer(bidi),
    uninstallExtension: () => bidi.send('webExtension.uninstall', { extension }),
    ...aroundPages(bidi, extension),
    consoleErrors: () => firefox.consoleErrors,
    closed: firefox.closed,
    close: async () => {
      // A profile that is used again wants to be written to the end; a fresh one is thrown away.
      if (options.profile !== undefined) await bidi.send('browser.close').catch(() => undefined);
      bidi.close();
      await firefox.stop(options.profile === undefined ? 0 : QUIT_TIMEOUT_MS);
    },
    crash: async () => {
      bidi.close();
      await firefox.stop();
    },
  };
}

function aroundPages(
  bidi: BidiConnection,
  extension: string | undefined,
): Pick<DrivenBrowser, 'runCommand' | 'endBackground' | 'evictDatabases' | 'sidebarPath'> {
  const { pressKeyOf, endBackground, evictDatabases, sidebarPath } = firefoxWindow(bidi);
  const installed = (): string => {
    if (extension === undefined) throw new Error('A bare browser has no extension.');
    return extension;
  };
  return {
    runCommand: async (name) => pressKeyOf(installed(), name),
    endBackground: async () => endBackground(installed()),
    evictDatabases: async () => evictDatabases(installed()),
    sidebarPath,
  };
}

function answerer(bidi: BidiConnection): DrivenBrowser['answer'] {
  const answers = new Map<string, string>();
  bidi.on<InterceptedRequest>(
    'network.beforeRequestSent',
    (event) => void answerRequest(bidi, answers, event),
  );
  return async (origin, html) => {
    answers.set(origin, html);
    await intercept(bidi, origin);
  };
}

async function intercept(bidi: BidiConnection, origin: string): Promise<void> {
  const { protocol, hostname } = new URL(origin);
  const urlPatterns = [{ type: 'pattern', protocol: protocol.slice(0, -1), hostname }];
  await bidi.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
}

async function install(bidi: BidiConnection, path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const extensionData = { type: 'path', path };
  const { extension } = await bidi.send<{ extension: string }>('webExtension.install', { extensionData });
  return extension;
}

/** The first-run page opens in every new profile; tests begin without it, so that a tab they wait for is theirs. */
async function closeWelcome(bidi: BidiConnection): Promise<void> {
  const context = await waitUntil('the first-run page', async () => {
    const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>(
      'browsingContext.getTree',
      { maxDepth: 0 },
    );
    return contexts.find(({ url }) => url.endsWith(WELCOME_PATH))?.context;
  });
  await bidi.send('browsingContext.close', { context });
}

function nextTab(bidi: BidiConnection): Promise<string> {
  return new Promise((resolve) => {
    const stop = bidi.on<ContextInfo>('browsingContext.contextCreated', ({ context, parent }) => {
      if (parent !== null) return; // a frame
      stop();
      resolve(context);
    });
  });
}

async function answerRequest(
  bidi: BidiConnection,
  answers: ReadonlyMap<string, string>,
  { isBlocked, request }: InterceptedRequest,
): Promise<void> {
  if (!isBlocked) return;
  const html = answers.get(new URL(request.url).origin);
  await bidi.send('network.provideResponse', {
    request: request.request,
    statusCode: html === undefined ? 404 : 200,
    reasonPhrase: html === undefined ? 'Not Found' : 'OK',
    headers: [{ name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } }],
    body: { type: 'base64', value: Buffer.from(html ?? '').toString('base64') },
  });
}

function preferences(extensionPath: string | undefined): Record<string, string | boolean> {
  const quiet = {
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.policy.firstRunURL': '',
    'browser.startup.homepage_override.mstone': 'ignore',
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.update.enabled': false,
    'extensions.webextOptionalPermissionPrompts': false,
    // An extension installed by a driver is removed when the browser ends; a reader's is not.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  };
  if (extensionPath === undefined) return quiet;
  const id = geckoId(join(extensionPath, 'manifest.json'));
  return { ...quiet, 'extensions.webextensions.uuids': JSON.stringify({ [id]: EXTENSION_UUID }) };
}

function geckoId(manifestFile: string): string {
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}
