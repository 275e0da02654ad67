/**
 * The keyword "sl" in the address bar. No driver reaches the bar itself, so the background's listeners are called as the
 * browser calls them; in Chromium only, since Firefox lets nobody into a background.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuild } from '../../scripts/build/ensure-build.ts';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { whyUnfit } from '../support/in-each-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const unfit = whyUnfit('chromium');
const profile = mkdtempSync(join(tmpdir(), 'sidelight-address-bar-'));
let context: BrowserContext;
let background: Worker;

interface Suggestion {
  readonly content: string;
  readonly description: string;
}

interface Listeners {
  readonly onInputChanged: {
    dispatch(text: string, suggest: (rows: readonly Suggestion[]) => void): void;
  };
  readonly onInputEntered: { dispatch(text: string, disposition: string): void };
}

beforeAll(async () => {
  const found = findBrowser('chromium');
  if (found.status !== 'found') return;
  context = await chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const devtools = (await context.browser()!.newBrowserCDPSession()) as unknown as {
    send(method: 'Extensions.loadUnpacked', params: { path: string }): Promise<{ id: string }>;
  };
  await devtools.send('Extensions.loadUnpacked', { path: resolve(ensureBuild('chrome')) });
  background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
});

afterAll(async () => {
  await context?.close();
  rmSync(profile, { recursive: true, force: true });
});

function suggestionsFor(text: string): Promise<readonly Suggestion[]> {
  return background.evaluate(
    (typed) =>
      new Promise((answer) => {
        const { omnibox } = (globalThis as unknown as { chrome: { omnibox: Listeners } }).chrome;
        omnibox.onInputChanged.dispatch(typed, answer);
      }),
    text,
  );
}

test('what is typed after "sl" is suggested as the popup finds it', async ({ skip }) => {
  skip(unfit !== undefined, unfit);
  const [first] = await suggestionsFor('Heftar');
  expect(first).toEqual({
    content: 'Khalifa Haftar',
    description: expect.stringMatching(/^Khalifa Haftar \(<match>Heftar<\/match>\) <dim>– /) as string,
  });
  expect((await suggestionsFor('Yakunin bribe')).map(({ content }) => content).join()).toContain('bribe');
});

test.each([
  ['a row that was chosen', 'Khalifa Haftar', 'khalifa-haftar'],
  ['words that were only typed', 'Lavrof', 'sergei-lavrov'],
])('Enter on %s opens the panel in a tab, at the entity', async (_what, text, entity) => {
  if (unfit !== undefined) return;
  await suggestionsFor('Haftar');
  await background.evaluate((entered) => {
    const { omnibox } = (globalThis as unknown as { chrome: { omnibox: Listeners } }).chrome;
    omnibox.onInputEntered.dispatch(entered, 'newForegroundTab');
  }, text);
  const page = await waitUntil('the panel in a tab', async () =>
    context.pages().find((each) => each.url().includes(`entity=${entity}`)),
  );
  expect(new URL(page.url()).pathname).toBe('/sidepanel.html');
  expect(new URL(page.url()).searchParams.get('dossier')).toBe('libya-2018');
});
