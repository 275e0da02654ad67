/** The first-run page on the built extension: it is alive, says what there is to know, and asks the network for nothing. */
import { expect } from 'vitest';
import { readBuiltInDossier } from '../support/built-in-dossier.ts';
import { awaitText, textOf } from '../support/extension-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const dossier = readBuiltInDossier();

inEachBrowser((test) => {
  test('a name opens the real card under the pointer and by key, and Esc closes it', async (browser) => {
    const page = await browser.openExtensionPage('welcome.html');
    const point = await waitUntil('a live name', () =>
      page.evaluate(() => {
        const name = [...document.querySelectorAll('.live-name')].find((each) => /Haftar/.test(each.textContent ?? ''));
        const box = name?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }),
    ); // prettier-ignore
    await page.movePointer(5, 5);
    await page.movePointer(point.x, point.y);
    await waitUntil('the card', () => page.hasDialog('Khalifa Haftar'));
    const facts = dossier.entities.find(({ id }) => id === 'khalifa-haftar')!.facts;
    expect(await textOf(page)).toContain(facts[0]!.text);
    await page.press('Escape');
    await waitUntil('no card', async () => !(await page.hasDialog('Khalifa Haftar')));
    await page.movePointer(5, 5);
    await page.evaluate(() => document.querySelector<HTMLElement>('.live-name')!.focus());
    await page.press('Enter');
    await waitUntil('the card', () => page.hasDialog('Admiral Kuznetsov'));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('dialog');
    await page.press('Escape');
    await waitUntil('the focus is back', () =>
      page.evaluate(() => document.activeElement?.className === 'live-name'),
    );
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('names the permission, the sources, the licence and the date; nothing comes from the network', async (browser) => {
    const page = await browser.openExtensionPage('welcome.html');
    for (const words of ['leaves your machine', dossier.sources[0]!.title, dossier.license, 'Feb 7, 2018']) {
      await awaitText(page, words);
    }
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((url) => /^https?:/.test(url))).toEqual([]);
    await page.close();
  });
});
