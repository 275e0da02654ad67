/** The card without a pointer: commands, the way through it by Tab, what the reader decides in it, and the way back. */
import { afterAll, beforeAll, expect } from 'vitest';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import { readBuiltInDossier } from '../support/built-in-dossier.ts';
import { awaitCard, awaitNoCard, focusInCard, openRead, pressButton, rest } from '../support/card-on-page.ts';
import type { DrivenBrowser, DrivenPage } from '../support/driven-browser.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { readMarks } from '../support/page-marks.ts';
import { serveTexts } from '../support/test-site.ts';
import { waitUntil } from '../support/wait-until.ts';

const dossier = readBuiltInDossier();
const source = dossier.sources[0]!;

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Letters</title>
<p><button id="own">A button of the page</button></p>
<p>Letters from Tripoli went to <b id="saleh">Aguila Saleh Issa</b> and to <b id="haftar">Khalifa Haftar</b> in Benghazi,
  with copies for the <b id="lna">Libyan National Army</b> and <b id="serraj">Fayez Serraj</b>.</p>`;

let site: PageServer;
beforeAll(async () => {
  site = await serveTexts({ 'letters.html': PAGE });
});
afterAll(() => site.close());

async function openByKey(browser: DrivenBrowser, page: DrivenPage, selector: string): Promise<void> {
  await page.evaluate((name) => getSelection()!.selectAllChildren(document.querySelector(name)!), selector);
  await browser.runCommand('card-here');
  await awaitCard(page);
  await waitUntil('the focus is in the card', async () => (await focusInCard(page)) !== '');
}

interface Stop {
  readonly href: string;
  readonly isClosed: boolean;
  readonly isMore: boolean;
  readonly isOfFact: boolean;
}

/** What Tab has come to; undefined beyond the card. */
function stopOf(page: DrivenPage): Promise<Stop | null | undefined> {
  return page.evaluateInCard((root) => {
    const focused = root.activeElement;
    if (!focused) return null;
    return {
      href: focused instanceof HTMLAnchorElement ? focused.href : '',
      isClosed: focused.getAttribute('aria-expanded') === 'false',
      isMore: focused.classList.contains('more'),
      isOfFact: focused.matches('.facts > li > .disclosure > button'),
    };
  });
}

/** From the first stop to beyond the last, opening every fact and every "more" on the way. */
async function walk(page: DrivenPage): Promise<string[]> {
  const hrefs: string[] = [];
  for (let stops = 0; stops < 400; stops++) {
    await page.press('Tab');
    const stop = await stopOf(page);
    if (!stop) return hrefs;
    if (stop.href !== '') hrefs.push(stop.href);
    if (stop.isMore || (stop.isClosed && stop.isOfFact)) await page.press('Enter');
  }
  throw new Error('The way through the card has no end.');
}

inEachBrowser((test) => {
  const onPage = (title: string, run: (page: DrivenPage, browser: DrivenBrowser) => Promise<void>) =>
    test(title, async (browser) => {
      const page = await openRead(browser.open(`${site.origin}/letters.html`));
      await page.evaluate(() => document.querySelector<HTMLElement>('#own')!.focus());
      await run(page, browser);
      expect(page.errors()).toEqual([]);
      await page.close();
    });

  test('commands go from name to name, and Escape gives the focus back', async (browser) => {
    const page = await openRead(browser.open(`${site.origin}/letters.html`));
    await page.evaluate(() => document.querySelector<HTMLElement>('#own')!.focus());
    await browser.runCommand('next-name');
    const first = await awaitCard(page);
    expect(await focusInCard(page)).toMatch(/^dialog/u);
    await browser.runCommand('next-name');
    await waitUntil('another card is open', async () => (await awaitCard(page)).name !== first.name);
    await browser.runCommand('previous-name');
    await awaitCard(page, first.name);
    await page.press('Escape');
    await awaitNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
    await page.close();
  });

  onPage('a key opens the card of a name, and Escape gives the focus back', async (page, browser) => {
    await openByKey(browser, page, '#serraj');
    await awaitCard(page, 'Fayez Serraj');
    await page.press('Escape');
    await awaitNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
  });

  onPage('Tab goes from the page into the card that the pointer opened', async (page) => {
    await rest(page, '#lna');
    await page.press('Tab');
    await waitUntil('the focus is in the card', async () => (await focusInCard(page)) !== '');
  });

  test('the key of the panel opens it beside the page, and again leaves it there', async (browser, skip) => {
    const { sidebarPath } = browser;
    if (!sidebarPath)
      return skip('a driven Chromium takes no command for a gesture of the reader, and opens a tab');
    const page = await openRead(browser.open(`${site.origin}/letters.html`));
    expect(await sidebarPath()).toBeNull();
    for (let time = 0; time < 2; time++) {
      await browser.runCommand('open-panel');
      await waitUntil(
        'the panel stands beside the page',
        async () => (await sidebarPath()) === '/sidepanel.html',
      );
    }
    await page.close();
  });

  test('a command switches the site off and on again', async (browser) => {
    const page = await openRead(browser.open(`${site.origin}/letters.html`));
    await rest(page, '#lna');
    await browser.runCommand('switch-site');
    await awaitNoCard(page);
    await waitUntil('the marks are gone', async () => (await readMarks(page)).length === 0);
    await browser.runCommand('switch-site');
    await waitUntil('the marks are back', async () => (await readMarks(page)).length > 0);
    await page.close();
  });

  onPage('Tab alone reads every fact and comes to every source behind it', async (page, browser) => {
    await openByKey(browser, page, '#saleh');
    const { name } = await awaitCard(page, 'Aguila Saleh Issa');
    const hrefs = await walk(page);
    const entity = dossier.entities.find((each) => each.name === name)!;
    const { text } = await awaitCard(page);
    for (const fact of entity.facts) expect(text).toContain(fact.text);
    for (const id of new Set(entity.facts.flatMap((fact) => fact.claims))) {
      const { textStart } = dossier.claims.find((claim) => claim.id === id)!.anchor;
      const words = encodeURIComponent(textStart.split(' ')[0]!);
      expect(hrefs.some((href) => href.startsWith(`${source.url}#:~:text=`) && href.includes(words)), id).toBe(true);
    }
    expect(await page.evaluate(() => document.activeElement?.id), 'after the last stop').toBe('own');
  }); // prettier-ignore

  onPage('“not this one” takes the mark away, and Undo brings it back', async (page) => {
    const isMarked = async () => (await readMarks(page)).some(({ text }) => text === 'Khalifa Haftar');
    await rest(page, '#haftar');
    await pressButton(page, 'Why this reading?');
    await pressButton(page, 'On this page');
    await waitUntil('the mark is gone', async () => !(await isMarked()));
    expect((await awaitCard(page)).text).toContain('will no longer be read as');
    await pressButton(page, 'Undo');
    await waitUntil('the mark is back', isMarked);
    await page.press('Escape');
    await awaitNoCard(page);
  });

  test('on a reprint of the source the passage is marked in place, though edited, or said to be missing', async (browser) => {
    const reprint = source.copies[0]!.url;
    const entity = dossier.entities.find(({ id }) => id === 'aguila-saleh-issa')!;
    const claim = dossier.claims.find(({ id }) => id === entity.facts[0]!.claims[0])!;
    const { textStart, textEnd } = claim.anchor;
    const edited = `${textStart.replace(/[aeiou](?=\w*$)/u, 'u')}, and so on, ${textEnd}`;
    const html = `${PAGE}<p style="margin: 2600px 0" id="passage">${edited.replaceAll('<', '&lt;')}</p>`;
    await browser.answer(new URL(reprint).origin, html);
    const page = await openRead(browser.open(reprint));
    await rest(page, '#saleh');
    await pressButton(page, 'Show on this page');
    await waitUntil('the passage is in view and marked', () =>
      page.evaluate(() => {
        const box = document.querySelector('#passage')!.getBoundingClientRect();
        return CSS.highlights.has('sidelight-passage') && box.top < innerHeight && box.bottom > 0;
      }),
    );
    await page.evaluate(() => {
      document.querySelector('#passage')!.remove();
      scrollTo({ top: 0, behavior: 'instant' });
    });
    await rest(page, '#saleh');
    await pressButton(page, 'Show on this page');
    await waitUntil('the card says so', async () => (await awaitCard(page)).text.includes('was not found on this page'));
    await page.close();
  }); // prettier-ignore
});
