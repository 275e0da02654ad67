/** The toolbar popup on the built extension: what it says of a page, the switches, the names, the search. */
import { afterAll, beforeAll, expect } from 'vitest';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import type { DrivenBrowser, DrivenPage } from '../support/driven-browser.ts';
import { awaitText, openPopup, pressOn, searchFor, textOf } from '../support/extension-page.ts';
import { badgeOf } from '../support/toolbar-badge.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { awaitMarks, readMarks } from '../support/page-marks.ts';
import { serveFolder, serveTexts } from '../support/test-site.ts';
import { waitUntil } from '../support/wait-until.ts';

let demo: PageServer;
let other: PageServer;

beforeAll(async () => {
  demo = await serveFolder('data/demo');
  other = await serveTexts({ 'empty.html': '<!doctype html><title>x</title><p>Nothing to see.</p>' });
});

afterAll(async () => {
  await demo.close();
  await other.close();
});

async function openBoth(browser: DrivenBrowser): Promise<{ page: DrivenPage; popup: DrivenPage }> {
  const page = await browser.open(`${demo.origin}/wire-report.html`);
  await awaitMarks(page);
  return { page, popup: await openPopup(browser, page) };
}

const marksGone = (page: DrivenPage) =>
  waitUntil('the marks are gone', async () => (await readMarks(page)).length === 0);

/** A tab behind another is read when it comes to the front. */
async function awaitMarksInFront(page: DrivenPage): Promise<void> {
  await page.bringToFront();
  await awaitMarks(page);
}

inEachBrowser((test) => {
  test('says how many names there are and the first few; the badge has the number', async (browser) => {
    const { page, popup } = await openBoth(browser);
    await awaitText(popup, 'names known here');
    const text = await textOf(popup);
    expect(text).toContain('Libyan National Army');
    const count = Number(/(\d+) names known here/.exec(text)?.[1]);
    expect(Number(await badgeOf(popup, page))).toBe(count);
    expect(popup.errors()).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('one press switches the site off and on again, in every tab of the site that is open', async (browser) => {
    const { page, popup } = await openBoth(browser);
    const second = await browser.open(`${demo.origin}/long-read.html`);
    await awaitMarks(second);
    await pressOn(popup, 'On for');
    await awaitText(popup, 'Off on this site');
    await marksGone(page);
    await marksGone(second);
    expect(await badgeOf(popup, page)).toBe('–');
    await pressOn(popup, 'On for');
    await awaitMarksInFront(page);
    await awaitMarksInFront(second);
    await awaitText(popup, 'names known here');
    for (const each of [popup, second, page]) await each.close();
  });

  test('pauses everywhere and resumes', async (browser) => {
    const { page, popup } = await openBoth(browser);
    await pressOn(popup, 'Pause everywhere');
    await awaitText(popup, 'Paused on all sites');
    await marksGone(page);
    await pressOn(popup, 'Resume everywhere');
    await awaitMarksInFront(page);
    await popup.close();
    await page.close();
  });

  test('two popups at once agree', async (browser) => {
    const { page, popup } = await openBoth(browser);
    const second = await openPopup(browser, page);
    await pressOn(popup, 'Pause everywhere');
    await awaitText(second, 'Paused on all sites');
    await pressOn(second, 'Resume everywhere');
    await awaitMarksInFront(page);
    await awaitText(popup, 'names known here');
    for (const each of [second, popup, page]) await each.close();
  });

  test('says plainly that a page has no known names, and that a page of the browser cannot be read', async (browser) => {
    const page = await browser.open(`${other.origin}/empty.html`);
    const popup = await openPopup(browser, page);
    await awaitText(popup, 'No name on this page is in your dossiers.');
    expect(await badgeOf(popup, page)).toBe('');
    await page.navigate('about:blank');
    await popup.navigate(await popup.url());
    await awaitText(popup, 'This is a page of the browser itself.');
    await popup.close();
    await page.close();
  });

  test('finds misspelt names, other scripts and claims, and marks what was found', async (browser) => {
    const { page, popup } = await openBoth(browser);
    for (const [query, expected] of [
      ['Kadafi', 'Muammar el-Qaddafi'],
      ['Heftar', 'Khalifa Haftar'],
      ['Lavrof', 'Sergei Lavrov'],
      ['Хафтар', 'Khalifa Haftar'],
      ['حفتر', 'Khalifa Haftar'],
      ['Yakunin bribe', 'Vladimir Yakunin'],
    ] as const) {
      await searchFor(popup, query);
      const first = await waitUntil(`a result for ${query}`, () =>
        popup.evaluate(() => document.querySelector('.result strong')?.textContent),
      );
      expect(first, query).toBe(expected);
    }
    const marked = await popup.evaluate(() => [...document.querySelectorAll('.claim mark')].map((each) => each.textContent)); // prettier-ignore
    expect(marked).toContain('bribe');
    expect(popup.errors()).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('shows a name where the page has it', async (browser) => {
    const { page, popup } = await openBoth(browser);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const before = await page.evaluate(() => scrollY);
    await pressOn(popup, 'Show ');
    await page.bringToFront(); // as when a real popup closes
    await waitUntil('the page has scrolled', () =>
      page.evaluate((from) => Math.abs(scrollY - from) > 50 || document.body.scrollHeight <= innerHeight, before),
    ); // prettier-ignore
    await page.close();
  });
});
