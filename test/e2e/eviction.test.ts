/** A browser whose disk runs full takes databases away, also under open pages: nothing of that may pass in silence. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect } from 'vitest';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import { AFFAIR_PAGE, asFile, smallAffair } from '../support/dossier-file.ts';
import type { DrivenPage } from '../support/driven-browser.ts';
import { awaitText as awaitPageText, searchFor, textOf as pageText } from '../support/extension-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { awaitText, install, openOptions, press, textOf } from '../support/options-page.ts';
import { awaitMarks, readMarks } from '../support/page-marks.ts';
import { openPanelFor, type OpenedPanel } from '../support/panel-page.ts';
import { serveTexts } from '../support/test-site.ts';
import { waitUntil } from '../support/wait-until.ts';

const STORY_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Invented</title>
<body><p>Invented from end to end.</p>
<p>Khalifa Haftar, Fayez al-Sarraj and Aguila Saleh Issa are named here, and Saif al-Islam Gaddafi after them.</p>
<p>Tobruk, Benghazi and Tripoli are named as well.</p></body></html>`;
/** Restoring takes some 300 ms: one of the rounds meets it when it reads, one when it writes, one when it compiles. */
const ROUNDS = 5;
const BETWEEN_MS = 60;
const PRESS_AGAIN_MS = 500;
const LOST = 'The browser has deleted a dossier that you had installed: A small affair';

let site: PageServer;
beforeAll(async () => {
  site = await serveTexts({ 'affair.html': AFFAIR_PAGE, 'story.html': STORY_PAGE });
});
afterAll(() => site.close());

async function takeNote(options: DrivenPage): Promise<void> {
  await awaitText(options, '.dossiers', 'Russia');
  await press(options, 'Understood');
  await waitUntil('it has been read', async () => !(await textOf(options, '#dossiers')).includes('deleted'));
}

/** A name that was opened before the list was read anew is closed with the list of old: a reader presses it again. */
async function openName(panel: OpenedPanel, name: string): Promise<void> {
  await waitUntil(`the card of ${name} is open`, async () => {
    if ((await panel.text()).includes('Background')) return true;
    await panel.pressNamed(name);
    await sleep(PRESS_AGAIN_MS);
    return false;
  });
}

inEachBrowser((test) => {
  test('settings that are open tell of it at once, and pages lose the marks of what is gone', async (browser) => {
    const options = await openOptions(browser);
    await install(options, asFile(smallAffair()));
    const reader = await browser.open(`${site.origin}/affair.html`);
    await awaitMarks(reader);

    await browser.evictDatabases();
    await awaitText(options, '#dossiers .failure', LOST);
    await waitUntil('the marks have gone', async () => (await readMarks(reader)).length === 0);
    await takeNote(options);
    expect(options.errors()).toEqual([]);
    await reader.close();
    await options.close();
  });

  test('settings that are open tell of it also while the background rests', async (browser) => {
    const options = await openOptions(browser);
    await install(options, asFile(smallAffair()));
    await browser.endBackground();

    await browser.evictDatabases();
    await awaitText(options, '#dossiers .failure', LOST);
    await takeNote(options);
    expect(options.errors()).toEqual([]);
    await options.close();
  });

  test('where no page was open, the next visit to the settings tells of it, and a page has its marks', async (browser) => {
    const before = await openOptions(browser);
    await install(before, asFile(smallAffair()));
    await before.close();
    await browser.endBackground();
    await browser.evictDatabases();

    const reader = await browser.open(`${site.origin}/story.html`);
    expect((await awaitMarks(reader)).map(({ text }) => text)).toContain('Khalifa Haftar');
    const options = await openOptions(browser);
    await awaitText(options, '#dossiers .failure', LOST);
    await press(options, 'Understood');
    await options.close();
    await reader.close();
  });

  test('a panel that is open shows the story again, and its cards open', async (browser) => {
    const tab = await browser.open(`${site.origin}/story.html`);
    const panel = await openPanelFor(browser, tab, '#claims');
    await panel.waitForText('Read the passage');
    await browser.evictDatabases();

    await panel.waitForText('Read the passage');
    await panel.pressNamed('Names');
    await openName(panel, 'Khalifa Haftar');
    // What was being read in that very moment fails, says so, and is read again; nothing fails uncaught.
    expect(panel.errors().filter((error) => !error.startsWith('Sidelight: '))).toEqual([]);
    await panel.close();
    await tab.close();
  });

  test('what is taken away again while it is being restored comes back all the same', async (browser) => {
    for (let round = 0; round < ROUNDS; round++) {
      const tab = await browser.open(`${site.origin}/story.html`);
      const panel = await openPanelFor(browser, tab, '#claims');
      await panel.waitForText('Read the passage');
      await browser.evictDatabases();
      await sleep(round * BETWEEN_MS);
      await browser.evictDatabases();
      await panel.pressNamed('Names');
      await openName(panel, 'Khalifa Haftar');
      await panel.close();
      await tab.close();
    }
  });

  test('a search that stands open finds what is there again, without a key, also while the background rests', async (browser) => {
    const options = await openOptions(browser);
    await install(options, asFile(smallAffair()));
    await options.close();
    const panel = await browser.openExtensionPage('sidepanel.html#search');
    await searchFor(panel, 'Odile Maret');
    await awaitPageText(panel, 'Director of an invented harbour');
    await browser.endBackground();

    await browser.evictDatabases();
    await waitUntil('what was found of it has gone', async () => {
      const text = await pageText(panel);
      return !text.includes('invented harbour') && text.includes('result');
    });
    await searchFor(panel, 'Haftar');
    await awaitPageText(panel, 'Khalifa Haftar');
    expect(panel.errors()).toEqual([]);
    await panel.close();
  });
});
