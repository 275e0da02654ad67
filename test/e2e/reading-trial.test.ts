/**
 * Ten pages read as somebody reads who has just installed this: scrolling, crossing the text on the way to somewhere,
 * selecting, typing, and now and then a look at a name. No card may open unasked, stay when it is sent away, or cover
 * what is being read.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect } from 'vitest';
import { awaitNoCard, cardBox, glide, hasCard } from '../support/card-on-page.ts';
import { DEFAULT_VIEWPORT, type DrivenPage } from '../support/driven-browser.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { longPages } from '../support/long-pages/long-pages.ts';
import { awaitMarks, hover, pointOf, type Mark } from '../support/page-marks.ts';
import { servePages, type PageServer } from '../support/page-suite/serve-pages.ts';

/** Each another kind of page: prose in columns, tables, threads, right to left, lines that come while one reads. */
const READ = [
  'article', 'long-read', 'forum', 'wiki', 'mail', 'data-table', 'search-results', 'documentation', 'right-to-left', 'live-blog',
]; // prettier-ignore

/** Longer than any dwell. */
const LONG_MS = 700;
/** Nothing opens for half a second after a key. */
const QUIET_MS = 600;
const NAMES_LOOKED_AT = 3;
const pages = longPages().filter(({ file }) => READ.includes(file.replace(/\.\w+$/u, '')));

let site: PageServer;
beforeAll(async () => {
  site = await servePages([]);
  for (const { file, content } of pages) site.put(`/${file}`, content);
});
afterAll(() => site.close());

inEachBrowser((test) => {
  test('there are ten pages to read', async () => {
    expect(pages.map(({ file }) => file)).toHaveLength(READ.length);
  });

  for (const { file } of pages) {
    test(`${file} is read from top to bottom`, async (browser) => {
      const page = await browser.open(`${site.origin}/${file}`);
      const marks = await awaitMarks(page);
      const unasked: string[] = [];
      const expectNoCard = async (when: string) => {
        await sleep(LONG_MS);
        if (await hasCard(page)) unasked.push(when);
      };
      await crossTheText(page);
      await expectNoCard('after the pointer had crossed the text and left it');
      await scrollUnderPointer(page);
      await expectNoCard('while the text was scrolled under a resting pointer');
      await page.evaluate(() => scrollTo(0, 0));
      await selectAcross(page, marks[0]!);
      await expectNoCard('after a name was selected with the mouse');
      expect(unasked).toEqual([]);
      for (const mark of spread(await awaitMarks(page))) await lookAndGoOn(page, mark);
      expect(page.errors()).toEqual([]);
      await page.close();
    });
  }
});

/** From edge to edge in a few frames, several times, without a rest. */
async function crossTheText(page: DrivenPage): Promise<void> {
  const { width, height } = DEFAULT_VIEWPORT;
  for (const share of [0.2, 0.4, 0.6, 0.8]) {
    await glide(page, { x: 2, y: height * share }, { x: width - 2, y: height * (share + 0.05) }, 8);
  }
  await page.movePointer(width - 2, height - 2);
}

/** The pointer lies where it lay; names pass under it, and one may come to lie there. */
async function scrollUnderPointer(page: DrivenPage): Promise<void> {
  const { width, height } = DEFAULT_VIEWPORT;
  await page.movePointer(width / 2, height / 2);
  for (let i = 0; i < 12; i++) {
    await page.evaluate(() => scrollBy({ top: 90, behavior: 'instant' }));
    await sleep(40);
  }
}

/** Presses before the name, drags over it, lets go behind it. */
async function selectAcross(page: DrivenPage, mark: Mark): Promise<void> {
  const { x, y } = await pointOf(page, mark);
  await page.drag({ x: Math.max(3, x - 60), y }, { x: x + 60, y });
  await page.movePointer(2, 2);
  await page.evaluate(() => getSelection()?.removeAllRanges());
}

/** Some names from the beginning, the middle and the end of what is marked. */
function spread(marks: readonly Mark[]): Mark[] {
  const step = Math.max(1, Math.floor(marks.length / NAMES_LOOKED_AT));
  return marks.filter((_, i) => i % step === 0).slice(0, NAMES_LOOKED_AT);
}

/** Rests on the name; the card is beside the line, not over it; goes away by moving away or by Escape. */
async function lookAndGoOn(page: DrivenPage, mark: Mark): Promise<void> {
  const card = await hover(page, mark);
  expect(card.name).not.toBe('');
  const line = await pointOf(page, mark);
  const box = await cardBox(page);
  expect(line.y >= box.top && line.y <= box.bottom && line.x >= box.left && line.x <= box.right).toBe(false);
  if (mark.start % 2 === 0) await page.press('Escape');
  else await page.movePointer(2, DEFAULT_VIEWPORT.height - 2);
  await awaitNoCard(page);
  await sleep(QUIET_MS);
}
