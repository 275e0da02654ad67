/** Pages that are opened behind another, as readers do who collect links for later. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect } from 'vitest';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import type { DrivenPage } from '../support/driven-browser.ts';
import { tabIdOf } from '../support/extension-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { awaitMarks, readMarks } from '../support/page-marks.ts';
import { serveFolder } from '../support/test-site.ts';

let demo: PageServer;
beforeAll(async () => void (demo = await serveFolder('data/demo')));
afterAll(() => demo.close());

/** A page in sight is read in a fraction of this. */
const LONG_ENOUGH_MS = 1_500;

inEachBrowser((test) => {
  test('a page opened behind another is read when the reader turns to it, and not before', async (browser, skip) => {
    if (browser.name === 'Chromium') return skip('a driven Chromium takes every tab for one in front');
    const asker = await browser.openExtensionPage('welcome.html');
    await asker.bringToFront();
    const url = `${demo.origin}/wire-report.html?behind`;
    const behind = await browser.openedBy(() => tabs(asker, 'create', { url, active: false }));
    await sleep(LONG_ENOUGH_MS);
    expect(await behind.evaluate(() => document.hidden)).toBe(true);
    expect(await readMarks(behind)).toEqual([]);
    await tabs(asker, 'update', await tabIdOf(asker, url), { active: true });
    expect((await awaitMarks(behind)).length).toBeGreaterThan(0);
    await behind.close();
    await asker.close();
  });
});

/** Asked of an extension page, which has the API. */
function tabs(asker: DrivenPage, method: 'create' | 'update', ...args: readonly unknown[]): Promise<void> {
  return asker.evaluate(
    async (wanted, given) => {
      const scope = globalThis as unknown as Record<
        string,
        { tabs?: Record<string, (...all: unknown[]) => unknown> }
      >;
      await (scope['browser']?.tabs ?? scope['chrome']!.tabs!)[wanted]!(...given);
    },
    method,
    args,
  );
}
