/** axe finds nothing in any state of the card, nor of the pages, in Firefox either; the component tests ask it in Chromium. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveGallery, type GalleryServer } from '../gallery/serve-gallery.ts';
import type { DrivenBrowser, DrivenPage } from '../support/driven-browser.ts';
import { launchFound, whyUnfit } from '../support/in-each-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const PAGES = [
  'popup',
  'search',
  'welcome',
  'options',
  'panel-names',
  'panel-search',
  'panel-claims',
  'panel-timeline',
  'panel-map',
  'panel-connections',
];
const LOOKS = [...PAGES, 'card'].flatMap((group) =>
  ['light', 'dark'].map((theme) => [group, theme] as const),
);

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

  test.each(LOOKS)('%s in %s', async (group, theme) => {
    const all = await page.evaluate(() => window.stateNames);
    const states = all.filter((state) => groupOf(state) === group);
    const found: string[] = [];
    for (const state of states) {
      const violations = await page.evaluate(
        async (look) => {
          await window.showState(look);
          return window.examineState();
        },
        { state, theme },
      );
      found.push(...violations.map((violation) => `${state}: ${violation}`));
    }
    expect(found).toEqual([]);
    expect(states.length).toBeGreaterThan(2);
  });
});

function groupOf(state: string): string {
  return PAGES.find((page) => state.startsWith(`${page}-`) || state === page) ?? 'card';
}
