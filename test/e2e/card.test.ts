/** The card as hands meet it: every way of opening, reaching, moving and closing it, by real pointers and keys. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect } from 'vitest';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import {
  awaitCard,
  awaitNoCard,
  boxOf,
  cardBox,
  centreOf,
  countGoings,
  focusInCard,
  glide,
  hasCard,
  openRead,
  pointOfButton,
  pressButton,
  rest,
  restOnNew,
} from '../support/card-on-page.ts';
import { CARD_HOST, DEFAULT_VIEWPORT, type DrivenPage } from '../support/driven-browser.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { readCard } from '../support/page-marks.ts';
import { serveTexts } from '../support/test-site.ts';
import { waitUntil } from '../support/wait-until.ts';

/** Longer than any dwell and any grace. */
const LONG_MS = 900;
/** Nothing opens for half a second after a key. */
const QUIET_MS = 550;
const FAR = { x: 12, y: 420 };

/** Invented, like all pages of these tests; the names are those of the built-in dossier. */
const ORDINARY = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Roads</title>
<style>
  body { margin: 0; font: 17px/28px Georgia, serif }
  p { margin: 24px 40px; max-width: 760px }
  .corner { position: fixed; margin: 0 }
</style>
<p>Engineers met in Tripoli. <b id="haftar">Khalifa Haftar</b> sent an officer, and
  <b id="saleh">Aguila Saleh Issa</b> a letter to the <b id="lna">Libyan National Army</b>.</p>
<p>The plan names <a id="link" href="#followed"><b id="linked">Fayez Serraj</b></a>, and
  <abbr id="tip" title="Head of an office that the page explains in its own way">Martin Kobler</abbr>. In Benghazi
  and Tobruk nobody was told of it.</p>
<p><input id="field"> <button id="dialog-button" onclick="document.querySelector('dialog').showModal()">Ask</button>
  <button id="full-button" onclick="document.querySelector('#full').requestFullscreen()">Full</button></p>
<p id="plain">A line without names, long enough to be selected with the mouse from one end to the other.</p>
<dialog style="margin-top: 30px"><p>A question about <b id="in-dialog">Khalifa Haftar</b> and his officer.</p></dialog>
<div id="full" style="background: #fff"><p>On a full screen stands <b id="in-full">Khalifa Haftar</b>.</p></div>
<p style="margin-top: 1400px">The end of an invented page.</p>`;

const HOSTILE = ORDINARY.replace(
  '<style>',
  `<meta http-equiv="content-security-policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
  <style>
    * { color: red !important; letter-spacing: 3px !important; animation: none !important }
    sidelight-card, sidelight-card * { display: none !important; opacity: 0 !important; pointer-events: none !important }
    body::after { content: ''; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: #f0f3 }`,
);

const CORNERS = ['left: 4px; top: 4px', 'right: 4px; top: 4px', 'left: 4px; bottom: 4px', 'right: 4px; bottom: 4px']
  .map((place, i) => `<p class="corner" style="${place}"><b id="corner-${i}">Khalifa Haftar</b></p>`)
  .join(''); // prettier-ignore

let site: PageServer;
beforeAll(async () => {
  site = await serveTexts({
    'ordinary.html': ORDINARY,
    'hostile.html': HOSTILE,
    'corners.html': ORDINARY.replace(/<p>Engineers/u, `${CORNERS}<p>Engineers`),
  });
});
afterAll(() => site.close());

inEachBrowser((test) => {
  const onPage = (title: string, run: (page: DrivenPage) => Promise<void>, file = 'ordinary.html') =>
    test(title, async (browser) => {
      const page = await openRead(browser.open(`${site.origin}/${file}`));
      await run(page);
      expect(page.errors()).toEqual([]);
      await page.close();
    });

  onPage('crossing the text opens nothing, resting on a name opens its card', async (page) => {
    const { x, y } = await centreOf(page, '#haftar');
    await glide(page, { x: 4, y }, { x: x + 500, y }, 16);
    await page.movePointer(FAR.x, FAR.y);
    await sleep(LONG_MS);
    expect(await hasCard(page)).toBe(false);
    expect((await rest(page, '#haftar')).name).toBe('Khalifa Haftar');
  });

  onPage('a card is reached over the gap, stays while the pointer is in it, and goes a moment after', async (page) => {
    await rest(page, '#haftar');
    const card = await cardBox(page);
    const from = await centreOf(page, '#haftar');
    await glide(page, from, { x: card.left + 90, y: card.top + 60 });
    await sleep(LONG_MS);
    expect(await hasCard(page)).toBe(true);
    await page.movePointer(card.right + 120, card.bottom + 40);
    expect(await hasCard(page)).toBe(true);
    await awaitNoCard(page);
  }); // prettier-ignore

  onPage('another name takes the card over without a moment between', async (page) => {
    await rest(page, '#haftar');
    await countGoings(page);
    const { x, y } = await centreOf(page, '#saleh');
    await page.movePointer(x - 1, y);
    await page.movePointer(x, y);
    await awaitCard(page, 'Aguila Saleh Issa');
    expect(await page.evaluate(() => Reflect.get(window, 'seen') as { gone: number })).toEqual({ gone: 0 });
  });

  for (const viewport of [DEFAULT_VIEWPORT, { width: 560, height: 420 }, { width: 320, height: 400 }]) {
    const { width, height } = viewport;
    onPage(`in a window of ${width} × ${height} it never covers the hovered line and is whole in view`, async (page) => {
      await page.resize(viewport);
      for (const corner of [0, 1, 2, 3]) {
        await page.press('Escape');
        await sleep(QUIET_MS);
        await rest(page, `#corner-${corner}`);
        const [card, line] = [await cardBox(page), await boxOf(page, `#corner-${corner}`)];
        expect(card.top >= line.bottom || card.bottom <= line.top, `corner ${corner}`).toBe(true);
        expect(card.left >= 0 && card.top >= 0 && card.right <= width && card.bottom <= height).toBe(true);
        const reachesEnd = await page.evaluateInCard((root) => {
          const last = root.querySelector('footer')!;
          last.scrollIntoView({ block: 'end', behavior: 'instant' });
          return last.getBoundingClientRect().bottom <= root.host.getBoundingClientRect().bottom + 1;
        });
        expect(reachesEnd).toBe(true);
      }
      await page.resize(DEFAULT_VIEWPORT);
    }, 'corners.html'); // prettier-ignore
  }

  onPage('follows its name when the page scrolls, and goes when the name has gone', async (page) => {
    await rest(page, '#link');
    const before = await cardBox(page);
    await page.evaluate(() => scrollBy({ top: 30, behavior: 'instant' }));
    await waitUntil('the card has moved with it', async () => (await cardBox(page)).top === before.top - 30);
    await page.evaluate(() => scrollBy({ top: 900, behavior: 'instant' }));
    await awaitNoCard(page);
  });

  onPage('selecting and typing are left alone', async (page) => {
    const plain = await boxOf(page, '#plain');
    const name = await centreOf(page, '#saleh');
    await page.drag({ x: plain.left + 5, y: plain.top + 14 }, name);
    await sleep(LONG_MS);
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
    expect(await hasCard(page), 'after selecting onto a name').toBe(false);
    const field = await centreOf(page, '#field');
    await page.click(field.x, field.y);
    await page.press('a');
    await page.movePointer(name.x, name.y);
    await sleep(100);
    await page.press('b');
    await sleep(450);
    expect(await hasCard(page), 'while typing').toBe(false);
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('#field')?.value)).toBe('ab');
  });

  onPage('a click on a linked name follows the link, and closes the card', async (page) => {
    await rest(page, '#linked');
    const { x, y } = await centreOf(page, '#linked');
    await page.click(x, y);
    expect(await page.evaluate(() => location.hash)).toBe('#followed');
    await awaitNoCard(page);
  });

  onPage('a name for which the page has a tooltip of its own is left to the page', async (page) => {
    const { x, y } = await centreOf(page, '#tip');
    await page.movePointer(x - 1, y);
    await page.movePointer(x, y);
    await sleep(LONG_MS);
    expect(await hasCard(page)).toBe(false);
  });

  onPage('a tap opens a sheet from below, the second tap on a linked name follows', async (page) => {
    const { x, y } = await centreOf(page, '#linked');
    await page.tap(x, y);
    await awaitCard(page, 'Fayez Serraj');
    expect(await page.evaluate(() => location.hash)).toBe('');
    const card = await cardBox(page);
    expect([card.left, Math.round(card.bottom)]).toEqual([0, DEFAULT_VIEWPORT.height]);
    await page.tap(x, y);
    await waitUntil('the link is followed', () => page.evaluate(() => location.hash === '#followed'));
  });

  test('a pen that rests above a name opens its card', async ({ open }) => {
    const page = await openRead(open(`${site.origin}/ordinary.html`));
    const { x, y } = await centreOf(page, '#saleh');
    await page.movePen(x - 3, y);
    await page.movePen(x, y);
    await awaitCard(page, 'Aguila Saleh Issa');
    await page.close();
  });

  onPage('stands above a modal dialog; Escape closes the card, then the dialog', async (page) => {
    const button = await centreOf(page, '#dialog-button');
    await page.click(button.x, button.y);
    await restOnNew(page, '#in-dialog');
    const { left, top } = await cardBox(page);
    const isOnTop = await page.evaluate(
      (x, y, host) => document.elementFromPoint(x, y)?.localName === host, left + 60, top + 40, CARD_HOST,
    ); // prettier-ignore
    expect(isOnTop).toBe(true);
    await page.press('Escape');
    await awaitNoCard(page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.press('Escape');
    await waitUntil('the dialog is closed', () =>
      page.evaluate(() => !document.querySelector('dialog')?.open),
    );
  });

  onPage('stands above an element that fills the screen', async (page) => {
    const button = await centreOf(page, '#full-button');
    await page.click(button.x, button.y);
    await waitUntil('the screen is filled', () => page.evaluate(() => document.fullscreenElement !== null));
    await sleep(300);
    await restOnNew(page, '#in-full');
    const { left, top } = await cardBox(page);
    const isOnTop = await page.evaluate(
      (x, y, host) => document.elementFromPoint(x, y)?.localName === host, left + 60, top + 40, CARD_HOST,
    ); // prettier-ignore
    expect(isOnTop).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
  });

  onPage('a pinned card is dragged, stays when the page scrolls, and lets another open beside it', async (page) => {
    await rest(page, '#haftar');
    await pressButton(page, 'Pin');
    await waitUntil('there is a handle', () => pointOfButton(page, 'Move').catch(() => undefined));
    const before = await cardBox(page);
    const handle = await pointOfButton(page, 'Move');
    await page.drag(handle, { x: handle.x + 200, y: handle.y + 150 });
    const after = await cardBox(page);
    expect([after.left - before.left, after.top - before.top].map(Math.round)).toEqual([200, 150]);
    await page.evaluate(() => scrollBy({ top: 12, behavior: 'instant' }));
    await page.movePointer(FAR.x, FAR.y);
    await sleep(LONG_MS);
    expect((await cardBox(page)).top).toBe(after.top);
    const { x, y } = await centreOf(page, '#haftar');
    await page.movePointer(x - 1, y);
    await page.movePointer(x, y);
    const count = () => page.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST);
    await waitUntil('two cards are open', async () => (await count()) === 2);
    await page.press('Escape');
    await waitUntil('one is closed', async () => (await count()) === 1);
    await page.press('Escape');
    await awaitNoCard(page);
  }); // prettier-ignore

  onPage('other entities open in the same card, with a way back and forward', async (page) => {
    await rest(page, '#haftar');
    const others = await page.evaluateInCard((root) =>
      [...root.querySelectorAll('.related .name')].map((each) => each.textContent),
    );
    await pressButton(page, others![0]!);
    await awaitCard(page, others![0]!);
    expect(await focusInCard(page)).toMatch(/^dialog/u);
    await page.press('Alt+b');
    await awaitCard(page, 'Khalifa Haftar');
    await page.press('Alt+f');
    await awaitCard(page, others![0]!);
    await pressButton(page, 'Back');
    await awaitCard(page, 'Khalifa Haftar');
    expect(await page.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST)).toBe(1);
  });

  onPage('on a page with strict policy and rude styles it opens, shows, and keeps its look', async (page) => {
    await rest(page, '#haftar');
    const look = await page.evaluateInCard((root) => {
      const { color, letterSpacing } = getComputedStyle(root.querySelector('.description')!);
      const { display, opacity, pointerEvents } = getComputedStyle(root.host);
      return { color, letterSpacing, display, opacity, pointerEvents };
    });
    expect(look).toEqual({
      color: 'rgb(33, 30, 25)', letterSpacing: 'normal', display: 'block', opacity: '1', pointerEvents: 'auto',
    }); // prettier-ignore
    await pressButton(page, 'Close');
    await awaitNoCard(page);
  }, 'hostile.html'); // prettier-ignore

  onPage('is told politely, and is a dialog with the name of its entity', async (page) => {
    await rest(page, '#haftar');
    const spoken = () => page.evaluateInCard((root) => root.querySelector('[role="status"].announcer')?.textContent);
    expect(await waitUntil('it is announced', spoken)).toMatch(/^Khalifa Haftar, Person: /u);
    expect(await page.hasDialog('Khalifa Haftar')).toBe(true);
    expect((await readCard(page))?.name).toBe('Khalifa Haftar');
  }); // prettier-ignore
});
