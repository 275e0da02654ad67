/**
 * `npm run gallery`: draws every state of card and pages, in every look, into .output/gallery as PNGs to be looked at.
 * A part of a name as argument draws only the states that have it: `npm run gallery -- claims`; a second one only the looks
 * that begin with it: `npm run gallery -- panel-map narrow`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { serveGallery } from './serve-gallery.ts';

const FOLDER = '.output/gallery';
const MARGIN = 16;
const LEAST_HEIGHT = 900;
/** A list may go on for ever; its beginning shows how it looks. */
const MOST_HEIGHT = 2000;

interface Look {
  readonly name: string;
  readonly query?: Record<string, string>;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly scale?: number;
  /** Only for states whose name begins so: a card is never as wide as a tab. */
  readonly only?: string;
  /** Not for states whose name begins so: the popup has a width of its own. */
  readonly without?: string;
}

const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'narrow', query: { width: '280' }, without: 'popup' },
  { name: 'zoomed', query: { width: '320', height: '420' }, scale: 2 },
  { name: 'rtl', query: { language: 'ar' } },
  { name: 'german', query: { language: 'de' } },
  { name: 'french', query: { language: 'fr' } },
  { name: 'russian', query: { language: 'ru' } },
  { name: 'forced-colors', forcedColors: 'active' },
  { name: 'forced-colors-dark', forcedColors: 'active', colorScheme: 'dark' },
  { name: 'text-spacing', query: { spaced: '' } },
  { name: 'text-spacing-narrow', query: { spaced: '', width: '320' }, without: 'popup' },
  { name: 'wide', query: { width: '1100' }, only: 'panel' },
  { name: 'wide-dark', query: { width: '1100' }, colorScheme: 'dark', only: 'panel' },
  { name: 'wide-rtl', query: { width: '1100', language: 'ar' }, only: 'panel' },
  { name: 'narrow-dark', query: { width: '280' }, colorScheme: 'dark', only: 'panel' },
  { name: 'narrow-rtl', query: { width: '280', language: 'ar' }, only: 'panel' },
];

const [wanted = '', wantedLook = ''] = process.argv.slice(2);
const found = findBrowser('chromium');
if (found.status !== 'found') throw new Error('The gallery needs Chromium: see `npm run setup`.');

const server = await serveGallery();
const browser = await chromium.launch({
  executablePath: found.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
try {
  for (const look of LOOKS.filter(({ name }) => name.startsWith(wantedLook))) await drawLook(look);
} finally {
  await browser.close();
  await server.close();
}

async function drawLook({
  name,
  query = {},
  colorScheme = 'light',
  forcedColors = null,
  scale = 1,
  only = '',
  without,
}: LookInput) {
  const context = await browser.newContext({
    viewport: { width: 440, height: LEAST_HEIGHT },
    colorScheme,
    forcedColors: forcedColors ?? 'none',
    deviceScaleFactor: scale,
  });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => 'stateNames' in window);
  const states = await page.evaluate(() => window.stateNames);
  const drawn = states.filter(
    (each) => each.includes(wanted) && each.startsWith(only) && !(without && each.startsWith(without)),
  );
  for (const state of drawn) {
    await page.setViewportSize({ width: windowWidth(state, query), height: LEAST_HEIGHT });
    await page.evaluate((parts) => window.showState(parts), { ...query, state });
    await draw(page, `${FOLDER}/${state}.${name}.png`);
  }
  await context.close();
  console.log(`${name}: ${drawn.length} states`);
}

type LookInput = Omit<Look, 'forcedColors'> & { readonly forcedColors?: 'active' | null };

function windowWidth(state: string, query: Readonly<Record<string, string>>): number {
  const usual = state.startsWith('welcome') ? 720 : 400;
  return Number(query['width'] ?? usual) + 40;
}

/** In a window as high as what it shows: bars that stick to an edge of it then stand at the picture's edge. */
async function draw(page: Page, path: string): Promise<void> {
  const { width } = page.viewportSize()!;
  await page.setViewportSize({ width, height: Math.max(LEAST_HEIGHT, await heightOf(page)) });
  await page.evaluate(() => scrollTo(0, 0));
  // What moves is drawn where it comes to rest, not wherever it happens to be.
  const clip = { x: 0, y: 0, width, height: await heightOf(page) };
  await page.screenshot({ path, clip, animations: 'disabled' });
}

async function heightOf(page: Page): Promise<number> {
  const bottom = await page.evaluate(() => {
    const shown = document.querySelector('sidelight-card, #page-state')!;
    return shown.getBoundingClientRect().bottom + scrollY;
  });
  return Math.ceil(Math.min(MOST_HEIGHT, bottom + MARGIN));
}
