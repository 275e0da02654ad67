/** The views of the story in the panel: asked, compared and taken along; by keyboard; and nothing for axe to find. */
import { afterAll, beforeAll, expect } from 'vitest';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import { examineWithAxe } from '../support/examine-with-axe.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { openPanelFor, type OpenedPanel } from '../support/panel-page.ts';
import { serveFolder } from '../support/test-site.ts';
import { waitUntil } from '../support/wait-until.ts';

const NARROW = { width: 280, height: 800 };
const WIDE = { width: 1100, height: 800 };

let site: PageServer;
beforeAll(async () => void (site = await serveFolder('data/demo')));
afterAll(() => site.close());

/** The number in front of the words that count what is listed. */
async function countOf(panel: OpenedPanel): Promise<number> {
  return Number(/(\d+) claims?/u.exec(await panel.text())?.[1]);
}

/** The text of what is saved next; a test cannot look into the browser's folder of downloads. */
async function savedBy(panel: OpenedPanel, press: () => Promise<void>): Promise<string> {
  await panel.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => (document.documentElement.dataset['saved'] = text));
      return make(blob);
    };
  });
  await press();
  return waitUntil('a file is saved', () =>
    panel.evaluate(() => document.documentElement.dataset['saved'] ?? ''),
  );
}

/** Gives the keyboard to the first element that fits. */
function focusOn(panel: OpenedPanel, selector: string): Promise<boolean> {
  return waitUntil(`there is ${selector}`, () =>
    panel.evaluate((wanted) => {
      const found = document.querySelector<HTMLElement>(wanted);
      found?.focus();
      return found !== null && document.activeElement === found;
    }, selector),
  );
}

inEachBrowser(
  (test) => {
    test('claims: filters add up, each can be taken back, and what is listed is saved as CSV', async (browser) => {
      const tab = await browser.open(`${site.origin}/wire-report.html`);
      const panel = await openPanelFor(browser, tab, '#claims');
      await panel.waitForText('claims');
      const all = await countOf(panel);
      await panel.choose('About', 'Khalifa Haftar');
      await panel.waitForText(`of ${all}`);
      const about = await countOf(panel);
      await panel.choose('And at the same time', 'Russia');
      await waitUntil('fewer claims name both', async () => (await countOf(panel)) < about);
      const both = await countOf(panel);
      expect(both).toBeGreaterThan(0);
      const csv = await (async () => {
        await panel.choose('Format', 'CSV');
        return savedBy(panel, () => panel.pressNamed('Save as file'));
      })();
      expect(csv.trim().split(/\r?\n(?=")|\r?\n/u).length).toBeGreaterThan(both);
      expect(csv).toContain('Haftar');
      await panel.pressNamed('Remove filter: Russia');
      await waitUntil('one filter is gone', async () => (await countOf(panel)) === about);
      expect(panel.errors()).toEqual([]);
      await panel.close();
      await tab.close();
    });

    test('claims: what is said stands beside what is said against it', async (browser) => {
      const tab = await browser.open(`${site.origin}/wire-report.html`);
      const panel = await openPanelFor(browser, tab, '#claims?with=vladimir-yakunin');
      await panel.resize(WIDE);
      await panel.pressNamed('Side by side with denials');
      const sides = await waitUntil('two sides', () =>
        panel.evaluate(() => {
          const [left, right] = [...document.querySelectorAll('.exchange')[0]!.children].map((side) => ({
            x: side.getBoundingClientRect().x,
            text: side.textContent ?? '',
          }));
          return left && right ? { left, right } : null;
        }),
      );
      expect(sides.left.text).toContain('Yakunin');
      expect(sides.right.text).toMatch(/deni/u);
      expect(sides.right.x).toBeGreaterThan(sides.left.x);
      await panel.close();
      await tab.close();
    });

    test('by keyboard: the tabs, the years, the map, a connection', async (browser) => {
      const tab = await browser.open(`${site.origin}/wire-report.html`);
      const panel = await openPanelFor(browser, tab, '#claims');
      await panel.bringToFront();
      await focusOn(panel, '[role=tab][aria-selected=true]');
      await panel.press('ArrowRight');
      await waitUntil('the timeline', () => panel.evaluate(() => location.hash === '#timeline'));
      await focusOn(panel, '.timeline-view input[type=radio]');
      await panel.press('ArrowRight');
      const year = await waitUntil('a year', () =>
        panel.evaluate(() => /year=(\d+)/u.exec(location.hash)?.[1]),
      );
      await waitUntil('the first moment is of that year', async () =>
        (await panel.evaluate(() => document.querySelector('.moment-when')?.textContent ?? '')).includes(
          year,
        ),
      );
      await focusOn(panel, '[role=tab][aria-selected=true]');
      await panel.press('ArrowRight');
      await focusOn(panel, '.story-map');
      const before = await panel.evaluate(() =>
        document.querySelector('.story-map g')!.outerHTML.slice(0, 120),
      );
      await panel.press('ArrowRight');
      await waitUntil(
        'the map has moved',
        async () =>
          (await panel.evaluate(() => document.querySelector('.story-map g')!.outerHTML.slice(0, 120))) !==
          before,
      );
      await focusOn(panel, '[role=tab][aria-selected=true]');
      await panel.press('ArrowRight');
      await focusOn(panel, '.connection-list button');
      await panel.press('Enter');
      await waitUntil('the way between the two', () =>
        panel.evaluate(() => document.querySelectorAll('.way .claim').length),
      );
      expect(panel.errors()).toEqual([]);
      await panel.close();
      await tab.close();
    });

    test('axe finds nothing in any view, and none is wider than 280 pixels', async (browser) => {
      const tab = await browser.open(`${site.origin}/wire-report.html`);
      const panel = await openPanelFor(browser, tab);
      await panel.waitForText('names of the story');
      await panel.bringToFront();
      const found: string[] = [];
      for (const [fragment, sign] of VIEWS_TO_EXAMINE) {
        await panel.evaluate((hash) => void (location.hash = hash), fragment);
        await panel.waitForText(sign);
        found.push(...(await examineWithAxe(panel)).map((violation) => `${fragment}: ${violation}`));
        const beyond = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (beyond > 0) found.push(`${fragment}: ${beyond} pixels too wide`);
      }
      expect(found).toEqual([]);
      await panel.close();
      await tab.close();
    });
  },
  { viewport: NARROW },
);

/** Fragment, and words by which the view is there. */
const VIEWS_TO_EXAMINE = [
  ['#names', 'names of the story'],
  ['#names/libya-2018/khalifa-haftar', 'Background'],
  ['#search?query=Heftar', 'Khalifa Haftar'],
  ['#claims', 'As in the article'],
  ['#claims?with=vladimir-yakunin&show=answers', 'What is said'],
  ['#timeline', 'This page says it was published'],
  ['#map', '27° N, 17° E'],
  ['#connections', 'Connected with'],
  ['#connections?from=khalifa-haftar', 'Russia'],
] as const;
