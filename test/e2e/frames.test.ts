/** Frames read for themselves with the built extension, also those that have no address of their own, and those that go. */
import { afterAll, beforeAll, expect } from 'vitest';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import type { DrivenPage } from '../support/driven-browser.ts';
import { tabIdOf } from '../support/extension-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { serveTexts } from '../support/test-site.ts';
import { badgeOf } from '../support/toolbar-badge.ts';
import { waitUntil } from '../support/wait-until.ts';

const STORY = 'Khalifa Haftar and Fayez Serraj were invited to Tripoli, in this invented report.';
const IFRAME = '<iframe width="600" height="200"';
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frames</title>
<p>A page of its own, without names.</p>
${IFRAME} src="inner.html"></iframe>
${IFRAME} srcdoc="<p>${STORY}</p>"></iframe></html>`;
const SANDBOXES = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sandboxes</title>
<p>A page of its own, without names.</p>
${IFRAME} sandbox srcdoc="<p id='written'>${STORY}</p>"></iframe>
${IFRAME} src="OTHER/holder.html"></iframe></html>`;
const HOLDER = `<!doctype html><p>Another site.</p><iframe sandbox width="500" height="100" srcdoc="<p id='deep'>${STORY}</p>"></iframe>`;
const LEAVING = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Leaving</title>
<p>A page of its own, without names.</p>
${IFRAME} srcdoc="<p>${STORY}</p>"></iframe></html>`;

let site: PageServer;
let otherSite: PageServer;

beforeAll(async () => {
  otherSite = await serveTexts({ 'holder.html': HOLDER });
  site = await serveTexts({
    'page.html': PAGE,
    'inner.html': `<!doctype html><p>${STORY}</p>`,
    'sandboxes.html': SANDBOXES.replace('OTHER', otherSite.origin),
    'leaving.html': LEAVING,
  });
});

afterAll(async () => {
  await site.close();
  await otherSite.close();
});

/** Which of the frames have marks; told by what they come to, not only that they do. */
async function awaitMarked(page: DrivenPage, expected: readonly boolean[]): Promise<void> {
  const marked = () =>
    page.evaluate(() =>
      Array.from(frames, (frame) => (frame as unknown as typeof globalThis).CSS.highlights.size > 0),
    );
  await waitUntil(
    'the frames are marked as expected',
    async () => (await marked()).join() === expected.join(),
  ).catch(() => undefined);
  expect(await marked()).toEqual(expected);
}

/** Ids of the paragraphs in whose frames something is marked, also where the page may not look itself. */
async function markedFrames(asker: DrivenPage, page: DrivenPage): Promise<string> {
  const tabId = await tabIdOf(asker, await page.url());
  return asker.evaluate(async (id) => {
    interface Scripting {
      executeScript(injection: object): Promise<{ result: string }[]>;
    }
    const scope = globalThis as unknown as Record<string, { scripting?: Scripting } | undefined>;
    const api = scope['browser']?.scripting ?? scope['chrome']!.scripting!;
    const func = () => (CSS.highlights.size > 0 ? (document.querySelector('p')?.id ?? '') : '');
    const answers = await api.executeScript({ target: { tabId: id, allFrames: true }, func });
    return answers.map(({ result }) => result).join('');
  }, tabId);
}

inEachBrowser((test) => {
  test('a frame of the page, and one that is written into the page, are marked like pages', async (browser) => {
    const page = await browser.open(`${site.origin}/page.html`);
    await awaitMarked(page, [true, true]);
    await page.close();
  });

  test('a site that is switched off is off in its frames too, also in those without an address', async (browser) => {
    const page = await browser.open(`${site.origin}/page.html`);
    await awaitMarked(page, [true, true]);
    await browser.runCommand('switch-site');
    await awaitMarked(page, [false, false]);
    await browser.runCommand('switch-site');
    await awaitMarked(page, [true, true]);
    await page.close();
  });

  test('a sandbox that is written into the page is on its site; in a frame of another site it is on none', async (browser) => {
    const asker = await browser.openExtensionPage('options.html');
    const page = await browser.open(`${site.origin}/sandboxes.html`);
    await waitUntil('the sandbox is marked', async () => (await markedFrames(asker, page)) === 'written');
    await page.bringToFront();
    await browser.runCommand('switch-site');
    await waitUntil('no mark is left', async () => (await markedFrames(asker, page)) === '');
    await browser.runCommand('switch-site');
    await waitUntil(
      'the sandbox is marked again',
      async () => (await markedFrames(asker, page)) === 'written',
    );
    expect(page.errors()).toEqual([]);
    await page.close();
    await asker.close();
  });

  test('a frame that the page removes takes its names off the icon', async (browser) => {
    const asker = await browser.openExtensionPage('options.html');
    const page = await browser.open(`${site.origin}/leaving.html`);
    await waitUntil('the icon counts them', async () => (await badgeOf(asker, page)) === '3');
    await page.evaluate(() => document.querySelector('iframe')!.remove());
    await waitUntil('the icon counts nothing', async () => (await badgeOf(asker, page)) === '');
    await page.close();
    await asker.close();
  });
});
