/** The first-run page on the built extension: it is alive, says what there is to know, and asks the network for nothing. */
import { expect } from 'vitest';
import { readBuiltInDossier } from '../support/built-in-dossier.ts';
import type { DrivenPage } from '../support/driven-browser.ts';
import { awaitText, textOf } from '../support/extension-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const dossier = readBuiltInDossier();

/** What the open card is headed by, or an empty string. */
const cardName = (page: DrivenPage) =>
  page.evaluate(() => document.querySelector('[role="dialog"] h2')?.textContent?.trim() ?? '');

const awaitCard = (page: DrivenPage, name: string) =>
  waitUntil(`the card "${name}"`, async () => (await cardName(page)) === name);

inEachBrowser((test) => {
  test('a name opens the real card, and Esc closes it and gives the focus back', async (browser) => {
    const page = await browser.openExtensionPage('welcome.html');
    const press = (i: number) =>
      page.evaluate((at) => {
        const name = document.querySelectorAll<HTMLElement>('.live-name')[at];
        name?.click();
        return name !== undefined;
      }, i);
    await waitUntil('live names', () => press(1));
    await awaitCard(page, 'Khalifa Haftar');
    const facts = dossier.entities.find(({ id }) => id === 'khalifa-haftar')!.facts;
    expect(await textOf(page)).toContain(facts[0]!.text);
    await waitUntil('the card has the focus', () =>
      page.evaluate(() => document.activeElement?.getAttribute('role') === 'dialog'),
    );
    await page.evaluate(() => {
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await awaitCard(page, '');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Khalifa Haftar');
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('resting on a name opens the card, as on any page', async (browser) => {
    if (browser.name === 'Firefox') return; // WebDriver's pointer does not reach pages of extensions there
    const page = await browser.openExtensionPage('welcome.html');
    const point = await waitUntil('a live name', () =>
      page.evaluate(() => {
        const box = document.querySelector('.live-name')?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }),
    );
    await page.movePointer(5, 5);
    await page.movePointer(point.x, point.y);
    await awaitCard(page, 'Admiral Kuznetsov');
    await page.press('Escape');
    await awaitCard(page, '');
    await page.close();
  });

  test('names the permission, the sources, the licence and the date; nothing comes from the network', async (browser) => {
    const page = await browser.openExtensionPage('welcome.html');
    for (const words of [
      'leaves your machine',
      dossier.sources[0]!.title,
      dossier.license,
      'Feb\u00A07, 2018',
    ]) {
      await awaitText(page, words);
    }
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((url) => /^https?:/.test(url))).toEqual([]);
    await page.close();
  });
});
