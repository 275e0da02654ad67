/** Pages that are none of the story's business, and pages that outlive the extension. */
import { afterAll, beforeAll, expect } from 'vitest';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { awaitMarks, pointOf, readCard, readMarks } from '../support/page-marks.ts';
import { serveFolder } from '../support/test-site.ts';
import { waitUntil } from '../support/wait-until.ts';

let demo: PageServer;

beforeAll(async () => {
  demo = await serveFolder('data/demo');
});

afterAll(() => demo.close());

/** Longer than the delay before a card opens, which a reader may set to 1.5 s and is 0.3 s by default. */
const LONG_ENOUGH_FOR_A_CARD_MS = 1000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

inEachBrowser((test) => {
  test('nothing is marked on a page about something else, and no card opens there', async (browser) => {
    const page = await browser.open(`${demo.origin}/off-topic.html`);
    const other = await browser.open(`${demo.origin}/wire-report.html`);
    await awaitMarks(other); // opened later, and read by now: so has the first been
    await other.close();
    expect(await readMarks(page)).toEqual([]);
    const text = await page.evaluate(() => document.body.textContent ?? '');
    const start = text.indexOf('Washington');
    const point = await pointOf(page, { start, end: start + 'Washington'.length });
    await page.movePointer(point.x, point.y);
    await pause(LONG_ENOUGH_FOR_A_CARD_MS);
    expect(await readCard(page)).toBeUndefined();
    expect(page.errors()).toEqual([]);
    await page.close();
  });
});

inEachBrowser((test) => {
  test('an extension removed under an open page leaves no marks, no card and no errors there', async (browser) => {
    const page = await browser.open(`${demo.origin}/wire-report.html`);
    const marks = await awaitMarks(page);
    await browser.uninstallExtension();
    const point = await pointOf(page, marks[0]!);
    await page.movePointer(point.x - 2, point.y);
    await page.movePointer(point.x, point.y);
    await pause(LONG_ENOUGH_FOR_A_CARD_MS);
    expect(await readCard(page)).toBeUndefined();
    await waitUntil('the marks are gone', async () => (await readMarks(page)).length === 0);
    expect(page.errors()).toEqual([]);
    await page.close();
  });
});
