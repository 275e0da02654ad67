/**
 * What a keystroke in the search costs, in the toolbar popup of the built extension: `npm run bench:search`.
 * 200 queries are typed letter by letter; measured is from the input event to the results being in the page. Then the
 * same in a store with 100,000 more entities, and how long typing at speed holds up the page's own thread.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { ensureBuild } from '../../scripts/build/ensure-build.ts';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { readBuiltInDossier } from '../support/built-in-dossier.ts';
import { fillStore } from './fill-store.ts';
import { searchQueries } from './search-queries.ts';

const QUERIES = 200;
const MANY = 100_000;
const OPENINGS = 20;
/** A fast typist: ten letters a second. */
const BETWEEN_KEYS_MS = 100;

const found = findBrowser('chromium');
if (found.status !== 'found') throw new Error('There is no Chromium.');
const queries = searchQueries(readBuiltInDossier(), QUERIES);
const profile = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: found.path,
  headless: true,
  ignoreDefaultArgs: ['--disable-extensions'],
  args: ['--enable-unsafe-extension-debugging', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  console.log(`Chromium ${context.browser()!.version()}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
  const id = await load(context);
  const page = await openPopup(context, id);
  console.log(
    `the popup: first paint ${describe(await paintTimes(page))} after it is asked for, ${OPENINGS} openings`,
  );
  await report('the built-in dossier', page);
  await fillStore(page, MANY);
  const large = await openPopup(context, id);
  await report(`${MANY.toLocaleString('en')} entities more`, large);
  await large.close();
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}

async function load(browser: BrowserContext): Promise<string> {
  const devtools = (await browser.browser()!.newBrowserCDPSession()) as unknown as {
    send(method: 'Extensions.loadUnpacked', params: { path: string }): Promise<{ id: string }>;
  };
  const { id } = await devtools.send('Extensions.loadUnpacked', { path: resolve(ensureBuild('chrome')) });
  return id;
}

async function openPopup(browser: BrowserContext, id: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(`chrome-extension://${id}/popup.html`);
  await page.waitForSelector('input[type=search]');
  return page;
}

/** From the click, or what stands for it here, the navigation, to the first words on the screen. */
async function paintTimes(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    await page.bringToFront(); // the first-run page opens over it, and what is not in front is not painted
    await page.reload();
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    times.push(
      await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime),
    );
  }
  return times;
}

async function report(store: string, page: Page): Promise<void> {
  await page.bringToFront();
  const first = await page.evaluate(typeFirst, 'haftar');
  const waits = await page.evaluate(typeAll, queries);
  const typing = await page.evaluate(typeFast, [queries.slice(0, 8), BETWEEN_KEYS_MS] as const);
  console.log(`${store}:`);
  console.log(`  first result ${first.answered.toFixed(0)} ms after the first letter, all read after ${first.read.toFixed(0)} ms`);
  console.log(`  a keystroke, ${queries.length} queries, ${waits.length} keystrokes: ${describe(waits)}`);
  console.log(`  the page's thread while typing at speed: ${describe(typing.handlers)} a keystroke; ${typing.longTasks} tasks over 50 ms`);
} // prettier-ignore

/** Until the first results, and until all has been read. */
async function typeFirst(query: string): Promise<{ answered: number; read: number }> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
  const search = document.querySelector<HTMLElement>('.search')!;
  field.focus();
  const start = performance.now();
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const until = async (done: () => boolean) => {
    while (!done()) {
      if (performance.now() - start > 100_000) throw new Error('No answer for 100 s.');
      await new Promise((next) => setTimeout(next, 1));
    }
    return performance.now() - start;
  };
  const answered = await until(() => document.querySelector('.result') !== null);
  const note = () => document.querySelector('.search-note .soft');
  const read = await until(() => note() === null && search.dataset['answered'] === query);
  return { answered, read };
}

/** Milliseconds of each keystroke, from its input event to the change of the page that shows its results. */
async function typeAll(texts: readonly string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
  const search = document.querySelector<HTMLElement>('.search')!;
  const answered = (query: string) =>
    new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error(`No answer to "${query}" for 30 s.`)), 30_000);
      const check = () => {
        if (search.dataset['answered'] !== query) return;
        observer.disconnect();
        resolve(performance.now());
      };
      const observer = new MutationObserver(check);
      observer.observe(search, { attributes: true });
    });
  const waits: number[] = [];
  for (const text of texts) {
    for (let length = 1; length <= text.length; length++) {
      const query = text.slice(0, length);
      if (query.endsWith(' ')) continue; // the same words as before
      const done = answered(query);
      const start = performance.now();
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      waits.push((await done) - start);
      await new Promise((next) => setTimeout(next, 4));
    }
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((next) => setTimeout(next, 10));
  }
  return waits;
}

/** How long a letter typed at speed keeps the page's thread: from the event to the end of what it set off at once. */
async function typeFast([texts, pauseMs]: readonly [readonly string[], number]) {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
  let longTasks = 0;
  const observer = new PerformanceObserver((list) => (longTasks += list.getEntries().length));
  observer.observe({ type: 'longtask' });
  const handlers: number[] = [];
  for (const text of texts) {
    for (let length = 1; length <= text.length; length++) {
      const start = performance.now();
      field.value = text.slice(0, length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await Promise.resolve();
      handlers.push(performance.now() - start);
      await new Promise((next) => setTimeout(next, pauseMs));
    }
  }
  observer.disconnect();
  return { handlers, longTasks };
}

function describe(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1);
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, longest ${at(1)} ms`;
}
