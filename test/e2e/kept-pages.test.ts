/**
 * Pages that browsers keep after the reader has gone. Those that they make before the reader comes cannot be had here: Chromium
 * makes none while it is driven, and Firefox none at all; `when-usable.browser.test.ts` stands in.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect } from 'vitest';
import type { DrivenPage } from '../support/driven-browser.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { awaitMarks, readMarks } from '../support/page-marks.ts';
import { badgeOf } from '../support/toolbar-badge.ts';
import { waitUntil } from '../support/wait-until.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Invented</title><body><p>Invented from end to end.</p>${body}`;
const STORY = '<p>Khalifa Haftar received a visitor in Tobruk.</p>';
const PAGES: Readonly<Record<string, string>> = {
  '/kept': page(`${STORY}<p id="later">Nobody yet.</p><script>
    addEventListener('pageshow', (event) => {
      if (event.persisted) document.getElementById('later').textContent = 'Fayez al-Serraj came as well.';
    });</script>`),
  '/still': page(`${STORY}<p>Fayez al-Serraj came as well.</p>`),
  '/elsewhere': page('<p>Nothing known stands here.</p>'),
};

/** Without `no-store`, which keeps browsers from keeping a page. */
let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const body = PAGES[path];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(body ?? '');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A question that a page could not answer because it went. */
const isOnItsWay = () => false;

async function goElsewhere(reader: DrivenPage): Promise<void> {
  await reader.evaluate(() => void Object.assign(window, { isKept: true }));
  await reader.evaluate(() => void (location.href = '/elsewhere')).catch(isOnItsWay);
  await waitUntil('the other page is there', () =>
    reader.evaluate(() => location.pathname === '/elsewhere').catch(isOnItsWay),
  );
}

async function comeBack(reader: DrivenPage): Promise<void> {
  await reader.evaluate(() => history.back()).catch(isOnItsWay);
  await waitUntil('the first page is back, as it was left', () =>
    reader.evaluate(() => 'isKept' in window).catch(isOnItsWay),
  );
}

inEachBrowser(
  (test) => {
    test('a page to which the reader comes back is the one that was left, and is followed again', async (browser) => {
      const reader = await browser.open(`${origin}/kept`);
      await awaitMarks(reader);
      await goElsewhere(reader);
      await comeBack(reader);
      await waitUntil('the name that came meanwhile is marked', async () =>
        (await awaitMarks(reader)).some(({ text }) => text.includes('Serraj')),
      );
      expect(reader.errors()).toEqual([]);
      await reader.close();
    });

    test('a page whose site was switched off meanwhile comes back without marks', async (browser) => {
      const reader = await browser.open(`${origin}/still`);
      await awaitMarks(reader);
      await goElsewhere(reader);
      await browser.runCommand('switch-site');
      await comeBack(reader);
      await waitUntil('its marks are gone', async () => (await readMarks(reader)).length === 0);
      await browser.runCommand('switch-site');
      await awaitMarks(reader);
      await reader.close();
    });

    test('the icon has the number of names of a page to which the reader comes back', async (browser) => {
      const reader = await browser.open(`${origin}/still`);
      await awaitMarks(reader);
      await goElsewhere(reader);
      await comeBack(reader);
      const asker = await browser.openExtensionPage('options.html');
      await waitUntil('the icon has the number', async () => (await badgeOf(asker, reader)) === '3');
      await asker.close();
      await reader.close();
    });
  },
  { keepsPages: true },
);
