/**
 * How long a reader waits beyond the dwell: from its end to the filled card on the screen.
 * `npm run bench:card` opens 200 cards in each state; `npm run bench:card -- 40 asleep` fewer, in one. "Asleep": the
 * background worker is ended before each opening, as the browser does after half a minute. The page is loaded anew
 * whenever all its names have been opened once, so that no card is drawn from what an earlier one fetched.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { ensureBuild } from '../../scripts/build/ensure-build.ts';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { WELCOME_PATH } from '../support/driven-browser.ts';
import { serveFolder } from '../support/test-site.ts';
import { waitUntil } from '../support/wait-until.ts';

const DWELL_MS = 300;
/** A card that is on its way is lower than this, a filled one higher. */
const FILLED_HEIGHT = 200;

/** Longer than the half second after a card in which the next one opens sooner. */
const PAUSE_MS = 520;
const LONGEST_WAIT_MS = 5_000;

const openings = Number(process.argv[2] ?? 200);
const wanted = process.argv[3];
const found = findBrowser('chromium');
if (found.status !== 'found') throw new Error('There is no Chromium.');
const site = await serveFolder('data/demo');
const profile = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: found.path,
  headless: true,
  viewport: { width: 1100, height: 1400 },
  ignoreDefaultArgs: ['--disable-extensions'],
  args: ['--enable-unsafe-extension-debugging', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  const devtools = await context.browser()!.newBrowserCDPSession();
  await (devtools as unknown as ExtensionsDomain).send('Extensions.loadUnpacked', {
    path: resolve(ensureBuild('chrome')),
  });
  // The first-run page comes to the front, and a page behind another has its timers held back to whole seconds.
  const findFirstRun = async () => context.pages().find((each) => each.url().endsWith(WELCOME_PATH));
  await (await waitUntil('the first-run page', findFirstRun)).close();
  const page = await context.newPage();
  for (const [name, prepare] of [
    ['awake', async () => undefined],
    ['asleep', () => endWorker(context, devtools, page)],
  ] as const) {
    if (wanted !== undefined && wanted !== name) continue;
    const waits: number[] = [];
    const say = () => console.log(`${name}: ${waits.length} openings, ${describe(waits)}`);
    const tell = () => (say(), process.exit(1)); // cut short, it says what it has
    process.once('SIGTERM', tell);
    await measure(page, prepare, waits);
    process.off('SIGTERM', tell);
    say();
  }
} finally {
  await context.close();
  await site.close();
  rmSync(profile, { recursive: true, force: true });
}

interface ExtensionsDomain {
  send(method: 'Extensions.loadUnpacked', params: { path: string }): Promise<{ id: string }>;
}

async function measure(page: Page, prepare: () => Promise<unknown>, waits: number[]): Promise<void> {
  while (waits.length < openings) {
    for (const { x, y } of (await openPage(page)).slice(0, openings - waits.length)) {
      await page.mouse.click(2, 2);
      await page.waitForTimeout(PAUSE_MS);
      await prepare();
      await page.mouse.move(x, y);
      waits.push(await nextOpening(page));
    }
  }
}

async function openPage(page: Page): Promise<{ x: number; y: number }[]> {
  await page.goto(`${site.origin}/long-read.html`);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await page.evaluate(listen, FILLED_HEIGHT);
  await page.waitForTimeout(PAUSE_MS);
  return page.evaluate(findNames);
}

async function nextOpening(page: Page): Promise<number> {
  for (let waited = 0; waited < LONGEST_WAIT_MS; waited += 50) {
    await page.waitForTimeout(waited === 0 ? DWELL_MS : 50);
    const [tookMs] = await page.evaluate(() => window.openings.splice(0));
    if (tookMs !== undefined) return tookMs - DWELL_MS;
  }
  throw new Error('A card did not open.');
}

declare global {
  interface Window {
    /** Of each opening, milliseconds from the pointer's last move to the frame after the one that laid the filled card out. */
    openings: number[];
  }
}

function listen(filledHeight: number): void {
  let movedAt = 0;
  window.openings = [];
  addEventListener('pointermove', (event) => (movedAt = event.timeStamp), true);
  const sizes = new ResizeObserver(([entry]) => {
    if (!entry || entry.contentRect.height < filledHeight) return;
    sizes.disconnect();
    requestAnimationFrame(() => window.openings.push(performance.now() - movedAt));
  });
  new MutationObserver(() => {
    const card = document.querySelector('sidelight-card');
    sizes.disconnect();
    if (card) sizes.observe(card);
  }).observe(document.documentElement, { childList: true });
}

/** Marked names that are in view, by the middle of their first line. */
function findNames(): { x: number; y: number }[] {
  return [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .map((mark) => {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const { x, y, width, height } = range.getClientRects()[0]!;
      return { x: x + width / 2, y: y + height / 2 };
    })
    .filter(({ y }) => y > 0 && y < innerHeight);
}

async function endWorker(browser: BrowserContext, targets: CDPSession, page: Page): Promise<void> {
  const devtools = await browser.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.detach();
  const isRunning = async () => {
    const { targetInfos } = await targets.send('Target.getTargets');
    return targetInfos.some(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
    );
  };
  for (let tries = 0; tries < 100 && (await isRunning()); tries++) await page.waitForTimeout(20);
}

function describe(waits: readonly number[]): string {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(0);
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, longest ${at(1)} ms after the dwell`;
}
