/** Never in the way: until a card opens, a page cannot tell that the extension is there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import type { DrivenBrowser, DrivenPage } from '../support/driven-browser.ts';
import { launchFound, whyUnfit } from '../support/in-each-browser.ts';
import { awaitMarks, hover } from '../support/page-marks.ts';
import { serveTexts } from '../support/test-site.ts';

/** Notes what a page can notice: messages, events on the document, mutations, new globals. */
const NOTEBOOK = `<script>
  var noticed = [];
  addEventListener('message', (event) => noticed.push('message ' + JSON.stringify(event.data)));
  new MutationObserver((records) => {
    for (const { type, target } of records) noticed.push(type + ' ' + target.nodeName);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('load', () => noticed.splice(0)); // the parser's own work
</script>`;

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Invented</title>${NOTEBOOK}</head>
<body><h1>An invented report from Tripoli</h1>
<p>Khalifa Haftar and <b>Fayez</b> Serraj were invited to Tunis by the <a href="#x">United Nations</a>.</p>
<ul><li>Benghazi</li><li>Tobruk &amp; Surt</li></ul>
<textarea>Libya</textarea><p contenteditable>Khalifa Haftar</p><pre>  Libya  </pre>
</body></html>`;

let site: PageServer;

beforeAll(async () => {
  site = await serveTexts({ 'page.html': PAGE });
});

afterAll(() => site.close());

function look(page: DrivenPage) {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).toSorted().join(' '),
    sheets: document.styleSheets.length,
    noticed: (window as unknown as { noticed: string[] }).noticed.join('\\n'),
  }));
}

async function withBrowser<T>(
  launched: Promise<DrivenBrowser>,
  use: (browser: DrivenBrowser) => Promise<T>,
): Promise<T> {
  const browser = await launched;
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  test('markup, globals, style sheets and messages are byte for byte those of a browser without the extension', async ({
    skip,
  }) => {
    const unfit = whyUnfit(kind);
    skip(unfit !== undefined, unfit);
    const url = `${site.origin}/page.html`;
    const without = await withBrowser(launchFound(kind, { bare: true }), async (browser) =>
      look(await browser.open(url)),
    );
    await withBrowser(launchFound(kind), async (browser) => {
      const page = await browser.open(url);
      const marks = await awaitMarks(page);
      expect(marks.length).toBeGreaterThan(2);
      expect(await look(page)).toEqual(without);

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
  });
});
