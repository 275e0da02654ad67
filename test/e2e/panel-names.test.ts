/** The names on a page in the panel, as the built extension shows them beside or in a tab. */
import { afterAll, beforeAll, expect } from 'vitest';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import type { DrivenBrowser } from '../support/driven-browser.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { openPanelFor } from '../support/panel-page.ts';
import { serveTexts } from '../support/test-site.ts';
import { waitUntil } from '../support/wait-until.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Invented</title><body>${body}</body></html>`;
const FILLER = '<p>An invented line, to make the page long.</p>'.repeat(60);

const PAGES = {
  'story.html': page(
    `<p>An invented report: Khalifa Haftar met nobody. Fayez Serraj stayed in Tripoli.</p>
     ${FILLER}<p>Again Haftar, far below.</p>${FILLER}<p>Haftar, at the end.</p>`,
  ),
  'other.html': page('<p>An invented page about gardens and nothing else.</p>'),
  'frame.html': page('<p>Top: Fayez Serraj.</p><iframe src="story.html" width="600" height="400"></iframe>'),
};

let site: PageServer;
beforeAll(async () => void (site = await serveTexts(PAGES)));
afterAll(() => site.close());

const scrolled = (browser: DrivenBrowser, tab: Awaited<ReturnType<DrivenBrowser['open']>>) =>
  waitUntil(`${browser.name} has scrolled`, () => tab.evaluate(() => scrollY));

inEachBrowser((test) => {
  test('lists the names with their counts, and opens what is known of one', async (browser) => {
    const tab = await browser.open(`${site.origin}/story.html`);
    const panel = await openPanelFor(browser, tab);
    expect(await panel.waitForText('Khalifa Haftar 3 times')).toContain('Fayez Serraj once');
    await panel.pressNamed('Khalifa Haftar');
    await panel.waitForText('Named 3 times on this page');
    await panel.waitForText('Background');
    expect(await panel.evaluate(() => location.hash)).toBe('#names/libya-2018/khalifa-haftar');
    await panel.close();
    await tab.close();
  });

  test('goes through the mentions one by one', async (browser) => {
    const tab = await browser.open(`${site.origin}/story.html`);
    const panel = await openPanelFor(browser, tab, '#names/libya-2018/khalifa-haftar');
    await panel.waitForText('Named 3 times on this page');
    await panel.pressNamed('Previous mention');
    await panel.waitForText('3 of 3');
    expect(await scrolled(browser, tab)).toBeGreaterThan(1000);
    await panel.pressNamed('Next mention');
    await panel.waitForText('1 of 3');
    await panel.close();
    await tab.close();
  });

  test('puts what was read after what was not, here and in other panels', async (browser) => {
    const tab = await browser.open(`${site.origin}/story.html`);
    const panel = await openPanelFor(browser, tab, '#names/libya-2018/khalifa-haftar');
    await panel.waitForText('Background');
    await waitUntil('the entity counts as read', async () => {
      const again = await openPanelFor(browser, tab);
      const shown = await again.waitForText('Khalifa Haftar 3 times');
      await again.close();
      return shown.indexOf('Fayez Serraj') < shown.indexOf('Khalifa Haftar');
    });
    await panel.pressNamed('Close');
    await panel.pressNamed('Mark all as unread');
    await panel.waitForText('3 not read yet');
    await panel.close();
    await tab.close();
  });

  test('gathers the names of frames', async (browser) => {
    const tab = await browser.open(`${site.origin}/frame.html`);
    const panel = await openPanelFor(browser, tab);
    await panel.waitForText('Fayez Serraj 2 times');
    await panel.close();
    await tab.close();
  });

  test('follows the tab to another page, and says that there is nothing', async (browser) => {
    const tab = await browser.open(`${site.origin}/story.html`);
    const panel = await openPanelFor(browser, tab);
    await panel.waitForText('Khalifa Haftar');
    await tab.navigate(`${site.origin}/other.html`);
    await panel.waitForText('No name on this page is in your dossiers.');
    await tab.navigate(`${site.origin}/story.html`);
    await panel.waitForText('Khalifa Haftar');
    await tab.close();
    await panel.waitForText('has been closed');
    await panel.close();
  });

  test('switches the site off and on', async (browser) => {
    const tab = await browser.open(`${site.origin}/story.html`);
    const panel = await openPanelFor(browser, tab);
    await panel.waitForText('Khalifa Haftar');
    await panel.pressNamed('On for');
    await panel.waitForText('Sidelight is off on');
    await panel.pressNamed('Turn on for');
    await panel.waitForText('Khalifa Haftar');
    await panel.close();
    await tab.close();
  });

  test('says that pages of the browser cannot be read', async (browser) => {
    const panel = await browser.openExtensionPage('popup.html');
    const own = await openPanelFor(browser, panel);
    await own.waitForText('Extensions cannot read it.');
    await own.close();
    await panel.close();
  });
});
