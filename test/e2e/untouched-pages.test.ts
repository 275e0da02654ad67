/** Pages beside the same in a browser without the extension: none can tell that it is there, and of a card nothing is left. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../scripts/setup/find-browser.mjs';
import type { DrivenBrowser, DrivenPage } from '../support/driven-browser.ts';
import { launchFound, whyUnfit } from '../support/in-each-browser.ts';
import { keptTab } from '../support/kept-tab.ts';
import { longPages, type LongPage } from '../support/long-pages/long-pages.ts';
import { awaitMarks, hover, pointOf, readCard, readMarks, type Mark } from '../support/page-marks.ts';
import { pagePicture } from '../support/page-suite/page-picture.ts';
import { servePages, type PageServer } from '../support/page-suite/serve-pages.ts';
import { waitUntil } from '../support/wait-until.ts';

const pages = longPages();

/** Notes what a page can notice: messages, events on the document, mutations, new globals. */
const NOTEBOOK = `<script>
  var noticed = [];
  addEventListener('message', (event) => noticed.push('message ' + JSON.stringify(event.data)));
  new MutationObserver((records) => {
    for (const { type, target } of records) noticed.push(type + ' ' + target.nodeName);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('load', () => noticed.splice(0)); // the parser's own work
</script>`;

const NOTING_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Invented</title>${NOTEBOOK}</head>
<body><h1>An invented report from Tripoli</h1>
<p>Khalifa Haftar and <b>Fayez</b> Serraj were invited to Tunis by the <a href="#x">United Nations</a>.</p>
<ul><li>Benghazi</li><li>Tobruk &amp; Surt</li></ul>
<textarea>Libya</textarea><p contenteditable>Khalifa Haftar</p><pre>  Libya  </pre>
</body></html>`;

for (const kind of ['chromium', 'firefox'] as const) describe(`in ${kind}`, () => comparePages(kind));

function comparePages(kind: BrowserKind): void {
  const unfit = whyUnfit(kind);
  let site: PageServer;
  let own: DrivenBrowser;
  let bare: DrivenBrowser;
  const [openOwn, openBare] = [keptTab(), keptTab()];

  beforeAll(async () => {
    if (unfit !== undefined) return;
    site = await servePages([]);
    for (const { file, content } of pages) site.put(`/${file}`, content);
    site.put('/noting.html', NOTING_PAGE);
    own = await launchFound(kind);
    bare = await launchFound(kind, { bare: true });
  });
  afterAll(async () => {
    await own?.close();
    await bare?.close();
    await site?.close();
  });

  test('markup, globals, style sheets and messages are byte for byte those of a browser without the extension', async ({
    skip,
  }) => {
    if (unfit !== undefined) skip(unfit);
    const url = `${site.origin}/noting.html`;
    const without = await lookAt(await openBare(bare, url));
    const page = await openOwn(own, url);
    const marks = await awaitMarks(page);
    expect(marks.length).toBeGreaterThan(2);
    expect(await lookAt(page)).toEqual(without);

    await hover(page, marks[0]!);
    const added = await page.evaluate(() => {
      const hosts = [...document.querySelectorAll('sidelight-card')].map(
        (host) => host.cloneNode(false) as Element,
      );
      document.querySelectorAll('sidelight-card').forEach((host) => host.remove());
      return { hosts: hosts.length, html: document.documentElement.outerHTML };
    });
    expect(added).toEqual({ hosts: 1, html: without.html });
  });

  test.for(pages.filter(({ firefox }) => kind === 'chromium' || firefox))(
    '$file is as without the extension before a card opens, and again after it closed',
    async ({ file }: LongPage, { skip }) => {
      if (unfit !== undefined) skip(unfit);
      const url = `${site.origin}/${file}`;
      const [page, plain] = await Promise.all([openOwn(own, url), openBare(bare, url)]);
      await awaitMarks(page);
      await expectSame(page, plain);
      await openAndCloseCard(page, plain);
      await expectSame(page, plain);
    },
  );
}

/** Longer than any of these pages waits between two of its changes. */
const AT_REST_MS = 400;

/** Pages with scripts come to rest by themselves; then both look the same. */
async function expectSame(page: DrivenPage, plain: DrivenPage): Promise<void> {
  let pictures = ['', ''];
  const look = () => Promise.all([page.evaluate(pagePicture), plain.evaluate(pagePicture)]);
  const areAtRestAndSame = async () => {
    const before = await look();
    await sleep(AT_REST_MS);
    pictures = await look();
    return new Set([...before, ...pictures]).size === 1;
  };
  await waitUntil('', areAtRestAndSame).catch(() => undefined); // the comparison below says how they differ
  expect(pictures[0]).toBe(pictures[1]);
  expect(page.errors()).toEqual(plain.errors());
}

/** What the reader does to one page is done to the other: scrolling and hovering change pages, too. */
async function openAndCloseCard(page: DrivenPage, plain: DrivenPage): Promise<void> {
  const mark = await waitUntil('a mark stands over its own text', () => markInPlace(page));
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

/** Pages with scripts may have moved all their marks since these were waited for. */
async function markInPlace(page: DrivenPage): Promise<Mark | undefined> {
  const marks = await readMarks(page);
  const text = await page.evaluate(() => document.body.textContent ?? '');
  return marks.find(({ start, end, text: marked }) => text.slice(start, end) === marked);
}

function lookAt(page: DrivenPage) {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).toSorted().join(' '),
    sheets: document.styleSheets.length,
    noticed: (window as unknown as { noticed: string[] }).noticed.join('\\n'),
  }));
}
