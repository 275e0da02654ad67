/** A Chromium with the built extension and the demo in it, for pictures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { ensureBuild } from '../build/ensure-build.ts';
import { servePages } from '../serve/serve-pages.ts';
import { findBrowser } from '../setup/find-browser.mjs';
import { ROOT } from '../setup/root.mjs';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Stage {
  /** The demo's page. */
  readonly page: Page;
  openDemo(size: Size): Promise<void>;
  /** Opens the card over the first mention of a name. */
  hover(name: string): Promise<void>;
  /** A page of the extension; `about` makes it speak of the demo's tab; `only` cuts out an element. */
  extensionPage(path: string, size: Size, about: boolean, only?: string): Promise<Buffer>;
  /** HTML of our own as a picture. */
  draw(html: string, size: Size, scale: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Marks, fonts and lists come within it. */
const SETTLE_MS = 1500;

export async function openStage(): Promise<Stage> {
  const found = findBrowser('chromium');
  if (found.status !== 'found') throw new Error('The pictures need Chromium: see `npm run setup`.');
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-pictures-'));
  const served = await servePages(join(ROOT, 'data/demo'));
  if (!served.ok) throw new Error(served.error);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    headless: true,
    colorScheme: 'light',
    locale: 'en-US',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const id = await load(context);
  const page = await context.newPage();
  const demo = `${served.value.origin}/wire-report.html`;
  return {
    page,
    openDemo: async (size) => {
      await page.setViewportSize(size);
      await page.goto(demo);
      await page.waitForFunction(() => CSS.highlights.size > 0);
      await page.waitForTimeout(SETTLE_MS);
    },
    hover: async (name) => {
      const point = await page.evaluate(placeOf, name);
      await page.mouse.move(5, 5);
      await page.mouse.move(point.x, point.y);
      await page.waitForTimeout(SETTLE_MS);
    },
    extensionPage: async (path, size, about, only) => {
      const view = await context.newPage();
      await view.setViewportSize(size);
      await view.goto(`chrome-extension://${id}/${path}`);
      if (about) {
        const tab = await view.evaluate(tabOf, demo);
        await view.goto(`chrome-extension://${id}/${path}?tab=${tab}`);
      }
      await view.waitForTimeout(SETTLE_MS);
      const png = only === undefined ? await view.screenshot() : await view.locator(only).screenshot();
      await view.close();
      return png;
    },
    draw: async (html, size, scale) => {
      const view = await context.browser()!.newPage({ viewport: size, deviceScaleFactor: scale });
      await view.setContent(html);
      const png = await view.screenshot({ omitBackground: true });
      await view.close();
      return png;
    },
    close: async () => {
      await context.close();
      await served.value.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function load(context: BrowserContext): Promise<string> {
  const devtools = (await context.browser()!.newBrowserCDPSession()) as unknown as {
    send(method: 'Extensions.loadUnpacked', params: { path: string }): Promise<{ id: string }>;
  };
  return (await devtools.send('Extensions.loadUnpacked', { path: ensureBuild('chrome') })).id;
}

function placeOf(name: string): { x: number; y: number } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.nodeValue!.indexOf(name);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + name.length);
    node.parentElement!.scrollIntoView({ block: 'start', behavior: 'instant' });
    const box = range.getClientRects()[0]!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  throw new Error(`The page does not name ${name}.`);
}

async function tabOf(url: string): Promise<number | undefined> {
  interface Tabs {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
  }
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
  return (await tabs.query({})).find((tab) => tab.url === url)?.id;
}
