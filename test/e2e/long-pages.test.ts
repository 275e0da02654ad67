/** Long pages as readers meet them, with the built extension: a card opens and closes, and nothing is left of it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../scripts/setup/find-browser.mjs';
import type { DrivenBrowser, DrivenPage } from '../support/driven-browser.ts';
import { launchFound, whyUnfit } from '../support/in-each-browser.ts';
import { longPages, type LongPage } from '../support/long-pages/long-pages.ts';
import { awaitMarks, pointOf, readCard, type Mark } from '../support/page-marks.ts';
import { pagePicture } from '../support/page-suite/page-picture.ts';
import { servePages, type PageServer } from '../support/page-suite/serve-pages.ts';
import { waitUntil } from '../support/wait-until.ts';

const pages = longPages();

for (const kind of ['chromium', 'firefox'] as const) describe(`in ${kind}`, () => comparePages(kind));

function comparePages(kind: BrowserKind): void {
  const unfit = whyUnfit(kind);
  let site: PageServer;
  let own: DrivenBrowser;
  let bare: DrivenBrowser;

  beforeAll(async () => {
    if (unfit !== undefined) return;
    site = await servePages([]);
    for (const { file, content } of pages) site.put(`/${file}`, content);
    own = await launchFound(kind);
    bare = await launchFound(kind, { bare: true });
  });
  afterAll(async () => {
    await own?.close();
    await bare?.close();
    await site?.close();
  });

  test.for(pages.filter(({ firefox }) => kind === 'chromium' || firefox))(
    '$file is as without the extension before a card opens, and again after it closed',
    async ({ file }: LongPage, { skip }) => {
      if (unfit !== undefined) skip(unfit);
      const url = `${site.origin}/${file}`;
      const [page, plain] = await Promise.all([own.open(url), bare.open(url)]);
      const marks = await awaitMarks(page);
      await expectSame(page, plain);
      await openAndCloseCard(page, plain, marks);
      await expectSame(page, plain);
      await page.close();
      await plain.close();
    },
  );
}

/** Pages with scripts come to rest by themselves; then both look the same. */
async function expectSame(page: DrivenPage, plain: DrivenPage): Promise<void> {
  const pictures = () => Promise.all([page.evaluate(pagePicture), plain.evaluate(pagePicture)]);
  const isSame = async () => new Set(await pictures()).size === 1;
  await waitUntil('', isSame).catch(() => undefined); // the comparison below says how they differ
  const [picture, expected] = await pictures();
  expect(picture).toBe(expected);
  expect(page.errors()).toEqual(plain.errors());
}

/** What the reader does to one page is done to the other: scrolling and hovering change pages, too. */
async function openAndCloseCard(page: DrivenPage, plain: DrivenPage, marks: readonly Mark[]): Promise<void> {
  const text = await page.evaluate(() => document.body.textContent ?? '');
  const mark = marks.find(({ start, end, text: marked }) => text.slice(start, end) === marked)!;
  for (const each of [plain, page]) {
    const { x, y } = await pointOf(each, mark);
    await each.movePointer(x - 2, y);
    await each.movePointer(x, y);
  }
  await waitUntil(`a card opens over “${mark.text}”`, () => readCard(page));
  for (const each of [plain, page]) {
    await each.press('Escape');
    await each.movePointer(1, 1);
  }
  await waitUntil('the card is closed', () => page.evaluate(() => !document.querySelector('sidelight-card')));
}
