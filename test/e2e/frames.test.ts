/** Frames read for themselves with the built extension, also those that have no address of their own. */
import { afterAll, beforeAll, expect } from 'vitest';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import type { DrivenPage } from '../support/driven-browser.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { serveTexts } from '../support/test-site.ts';
import { waitUntil } from '../support/wait-until.ts';

const STORY = 'Khalifa Haftar and Fayez Serraj were invited to Tripoli, in this invented report.';
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frames</title>
<p>A page of its own, without names.</p>
<iframe width="600" height="200" src="inner.html"></iframe>
<iframe width="600" height="200" srcdoc="<p>${STORY}</p>"></iframe></html>`;

let site: PageServer;

beforeAll(async () => {
  site = await serveTexts({ 'page.html': PAGE, 'inner.html': `<!doctype html><p>${STORY}</p>` });
});

afterAll(() => site.close());

/** Which of the frames have marks; told by what they come to, not only that they do. */
async function awaitMarked(page: DrivenPage, expected: readonly boolean[]): Promise<void> {
  const marked = () =>
    page.evaluate(() =>
      Array.from(frames, (frame) => (frame as unknown as typeof globalThis).CSS.highlights.size > 0),
    );
  await waitUntil(
    'the frames are marked as expected',
    async () => (await marked()).join() === expected.join(),
  ).catch(() => undefined);
  expect(await marked()).toEqual(expected);
}

inEachBrowser((test) => {
  test('a frame of the page, and one that is written into the page, are marked like pages', async (browser) => {
    const page = await browser.open(`${site.origin}/page.html`);
    await awaitMarked(page, [true, true]);
    await page.close();
  });

  test('a site that is switched off is off in its frames too, also in those without an address', async (browser) => {
    const page = await browser.open(`${site.origin}/page.html`);
    await awaitMarked(page, [true, true]);
    await browser.runCommand('switch-site');
    await awaitMarked(page, [false, false]);
    await browser.runCommand('switch-site');
    await awaitMarked(page, [true, true]);
    await page.close();
  });
});
