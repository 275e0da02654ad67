/** The whole way: a page is open, a name is marked, the card says who that is, its link opens the source at the passage. */
import { afterAll, beforeAll, expect } from 'vitest';
import type { Claim } from '../../engine/dossier/model.ts';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import { textAsPage } from '../../scripts/serve/text-as-page.ts';
import { readBuiltInDossier } from '../support/built-in-dossier.ts';
import type { DrivenBrowser, DrivenPage } from '../support/driven-browser.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import {
  awaitMarks,
  hover,
  pointOfLink,
  readCard,
  type CardLink,
  type CardView,
} from '../support/page-marks.ts';
import { NO_ARTICLE, readArticle } from '../support/read-article.ts';
import { serveFolder, serveTexts } from '../support/test-site.ts';
import { inventSource, readTextDirective } from '../support/text-fragment.ts';
import { waitUntil } from '../support/wait-until.ts';

const ENTITY = 'khalifa-haftar';
const SOURCE_ORIGIN = 'https://www.nytimes.com';

const dossier = readBuiltInDossier();
const entity = dossier.entities.find(({ id }) => id === ENTITY)!;
const article = readArticle();

let demo: PageServer;
let articleSite: PageServer | undefined;

beforeAll(async () => {
  demo = await serveFolder('data/demo');
  if (article !== undefined) articleSite = await serveTexts({ 'article.txt': article });
});

afterAll(async () => {
  await demo.close();
  await articleSite?.close();
});

/** Claims of the entity that the card shows, each with the link to its passage. */
function shownClaims(card: CardView): { claim: Claim; link: CardLink }[] {
  return dossier.claims.flatMap((claim) => {
    if (!claim.entities.includes(ENTITY) || !card.text.includes(claim.text)) return [];
    const link = card.links.find(
      ({ text, href }) => text.includes(claim.text) && href.startsWith(SOURCE_ORIGIN),
    );
    return link === undefined ? [] : [{ claim, link }];
  });
}

async function openCard(browser: DrivenBrowser, url: string): Promise<{ page: DrivenPage; card: CardView }> {
  const page = await browser.open(url);
  const marks = await awaitMarks(page);
  const mark = marks.find(({ text }) => /Haftar/.test(text));
  expect(mark, `a mark on Haftar among ${marks.map(({ text }) => text).join(', ')}`).toBeDefined();
  return { page, card: await hover(page, mark!) };
}

/** Follows the link in the card and says whether the element is on the screen of the page that opens. */
async function follow(
  browser: DrivenBrowser,
  page: DrivenPage,
  href: string,
  passage: string,
): Promise<void> {
  const point = await pointOfLink(page, href);
  const source = await browser.openedBy(() => page.click(point.x, point.y));
  expect(await source.url()).toMatch(SOURCE_ORIGIN);
  await waitUntil('the source has scrolled to the passage', () =>
    source.evaluate((words) => {
      const blocks = [...document.querySelectorAll('p, h1')];
      const block = blocks.find((each) => each.textContent?.replaceAll(/\s+/g, ' ').includes(words));
      const box = block?.getBoundingClientRect();
      return scrollY > 0 && box !== undefined && box.bottom > 0 && box.top < innerHeight;
    }, passage),
  );
  await source.close();
}

inEachBrowser((test) => {
  test('on the demo page: mark, card with the right entity and claim, and the source at the passage', async (browser) => {
    const { page, card } = await openCard(browser, `${demo.origin}/wire-report.html`);
    expect(card.name).toBe(entity.name);
    expect(await page.hasDialog(entity.name)).toBe(true);
    expect(card.text).toContain(entity.description);
    expect(card.text).toContain(entity.facts[0]!.text);
    const shown = shownClaims(card)[0]!;
    expect(shown.link.target).toBe('_blank');
    const directive = readTextDirective(shown.link.href);
    expect(directive.start).toBe(shown.claim.anchor.textStart);
    await browser.answer(SOURCE_ORIGIN, inventSource(directive));
    await follow(browser, page, shown.link.href, directive.start);
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test(
    'on the source article, served as a page: the same, and each link of the card leads to its sentence',
    async (browser) => {
      const { page, card } = await openCard(browser, `${articleSite!.origin}/article.txt`);
      expect(card.name).toBe(entity.name);
      const shown = shownClaims(card);
      expect(shown.length).toBeGreaterThan(0);
      // A screen of nothing first, so that a passage at the top of the article has to be scrolled to as well.
      await browser.answer(
        SOURCE_ORIGIN,
        textAsPage(article!).replace('<body>', '<body><div style="height:3000px"></div>'),
      );
      for (const { claim, link } of shown) {
        await follow(browser, page, link.href, claim.anchor.textStart.replaceAll(/\s+/g, ' '));
      }
      expect(page.errors()).toEqual([]);
      await page.close();
    },
    article === undefined ? NO_ARTICLE : undefined,
  );

  test('Esc closes the card and leaves pointer and page where they are', async (browser) => {
    const { page } = await openCard(browser, `${demo.origin}/wire-report.html`);
    const before = await page.evaluate(() => scrollY);
    await page.press('Escape');
    await waitUntil('the card is closed', async () => (await readCard(page)) === undefined);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.close();
  });

  for (const file of ['german.html', 'arabic.html', 'long-read.html']) {
    test(`names are marked on ${file} too`, async (browser) => {
      const page = await browser.open(`${demo.origin}/${file}`);
      const marks = await awaitMarks(page);
      expect(marks.length).toBeGreaterThan(5);
      await page.close();
    });
  }
});
