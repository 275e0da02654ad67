/** axe finds nothing in any state of the card, nor of the pages, in Firefox either; the component tests ask it in Chromium. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveGallery, type GalleryServer } from '../gallery/serve-gallery.ts';
import type { DrivenBrowser, DrivenPage } from '../support/driven-browser.ts';
import { launchFound, whyUnfit } from '../support/in-each-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const unfit = whyUnfit('firefox');

describe.skipIf(unfit !== undefined)(`in Firefox${unfit === undefined ? '' : ` (skipped: ${unfit})`}`, () => {
  let gallery: GalleryServer;
  let browser: DrivenBrowser;
  let page: DrivenPage;

  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await launchFound('firefox', { bare: true });
    page = await browser.open(gallery.url);
    await waitUntil('the gallery is there', () => page.evaluate(() => Array.isArray(window.stateNames)));
  });
  afterAll(async () => {
    await browser.close();
    await gallery.close();
  });

  test.each(['light', 'dark'])('in %s', async (theme) => {
    const found = await page.evaluate(async (wanted) => {
      const all: string[] = [];
      for (const state of window.stateNames) {
        await window.showState({ state, theme: wanted });
        // The gallery's own ground stays light under a page; the component tests examine pages in the dark.
        if (wanted === 'dark' && !document.querySelector('sidelight-card')) continue;
        for (const violation of await window.examineState()) all.push(`${state}: ${violation}`);
      }
      return { all, count: window.stateNames.length };
    }, theme);
    expect(found.all).toEqual([]);
    expect(found.count).toBeGreaterThan(20);
  });
});
