/** No reader sees a name whose mark comes late, also not where the page keeps changing and marks are kept near the view. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect } from 'vitest';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import type { DrivenBrowser, DrivenPage } from '../support/driven-browser.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { readMarks } from '../support/page-marks.ts';
import { serveTexts } from '../support/test-site.ts';
import { waitUntil } from '../support/wait-until.ts';

const ARTICLES = Array.from(
  { length: 80 },
  (_, i) =>
    `<article style="height: 100px; overflow: hidden"><p>Khalifa Haftar, in invented report ${i}, received a visitor.</p></article>`,
);
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Invented</title><body style="margin: 0">
<p id="ticker" style="position: fixed; right: 0">0</p>${ARTICLES.join('\n')}`;

let site: PageServer;

beforeAll(async () => {
  site = await serveTexts({ 'page.html': PAGE });
});

afterAll(() => site.close());

/** With the marks of a screen around the view, as on any page that stands still. */
async function openPage(browser: DrivenBrowser): Promise<{ page: DrivenPage; perScreen: number }> {
  const page = await browser.open(`${site.origin}/page.html`);
  const perScreen = await page.evaluate(() => innerHeight / 100);
  await awaitRegistered(page, 2 * perScreen, 2 * perScreen + 1);
  return { page, perScreen };
}

async function awaitRegistered(page: DrivenPage, min: number, max: number): Promise<void> {
  await waitUntil(`there are ${min} to ${max} marks`, async () => {
    const { length } = await readMarks(page);
    return length >= min && length <= max;
  });
}

/** Ten changes a second. */
async function startTicker(page: DrivenPage): Promise<void> {
  await page.evaluate(() => {
    let ticks = 0;
    const tick = () => void (document.getElementById('ticker')!.textContent = String(++ticks));
    Object.assign(globalThis, { ticker: setInterval(tick, 100) });
  });
}

interface Frames {
  readonly seen: number;
  readonly late: number;
}

/** Counts the frames, and those in which a name that is wholly in view has no mark. */
async function startCounting(page: DrivenPage): Promise<() => Promise<Frames>> {
  await page.evaluate(() => {
    const counted = { seen: 0, late: 0 };
    const ranges = () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const look = () => {
      const marked = new Set(ranges().map((range) => range.startContainer.parentElement));
      const names = [...document.querySelectorAll('article p')].filter((name) => {
        const { top, bottom } = name.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
      counted.seen++;
      if (names.some((name) => !marked.has(name as HTMLElement))) counted.late++;
    };
    const scope = globalThis as unknown as { counted: Frames; step: number };
    scope.counted = counted;
    scope.step = 0;
    const onFrame = () => {
      if (scope.step > 0) scrollBy({ top: scope.step, behavior: 'instant' });
      look();
      requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
  });
  return () => page.evaluate(() => (globalThis as unknown as { counted: Frames }).counted);
}

/** As fast as a hand drags the bar: nine thousand pixels a second, to the end of the page. */
async function drag(page: DrivenPage): Promise<void> {
  await page.evaluate(() => void Object.assign(globalThis, { step: 150 }));
  await waitUntil('the end of the page', () =>
    page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1),
  );
}

async function pageDown(page: DrivenPage, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    const before = await page.evaluate(() => scrollY);
    await page.press('PageDown');
    await waitUntil('the page has moved', () => page.evaluate((y) => scrollY > y, before));
    await sleep(300);
  }
}

inEachBrowser((test) => {
  test('in no frame of page-down and drag is a name in view without its mark', async (browser) => {
    const { page } = await openPage(browser);
    await expectNoneLate(page);
  });

  test('so it is also where the page keeps changing and only marks at the view are registered', async (browser) => {
    const { page, perScreen } = await openPage(browser);
    await startTicker(page);
    await awaitRegistered(page, perScreen, 1.25 * perScreen + 1);
    await expectNoneLate(page);
  });

  test('once a page that kept changing is calm, the marks around the view are registered again', async (browser) => {
    const { page, perScreen } = await openPage(browser);
    await startTicker(page);
    await awaitRegistered(page, perScreen, 1.25 * perScreen + 1);
    await page.evaluate(() => clearInterval((globalThis as unknown as { ticker: number }).ticker));
    await awaitRegistered(page, 2 * perScreen, 2 * perScreen + 1);
    await page.close();
  });
});

async function expectNoneLate(page: DrivenPage): Promise<void> {
  const count = await startCounting(page);
  await pageDown(page, 3);
  await drag(page);
  const { seen, late } = await count();
  expect(seen).toBeGreaterThan(20);
  expect(late).toBe(0);
  await page.close();
}
