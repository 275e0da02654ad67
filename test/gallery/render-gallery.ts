/**
 * `npm run gallery`: draws every state of the card, in every look, into .output/gallery as PNGs to be looked at.
 * A part of a name as argument draws only the states that have it: `npm run gallery -- claims`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { serveGallery } from './serve-gallery.ts';

const FOLDER = '.output/gallery';

interface Look {
  readonly name: string;
  readonly query?: Record<string, string>;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly scale?: number;
}

const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'narrow', query: { width: '280' } },
  { name: 'zoomed', query: { width: '320', height: '420' }, scale: 2 },
  { name: 'rtl', query: { language: 'ar' } },
  { name: 'german', query: { language: 'de' } },
  { name: 'french', query: { language: 'fr' } },
  { name: 'russian', query: { language: 'ru' } },
  { name: 'forced-colors', forcedColors: 'active' },
];

const [wanted = ''] = process.argv.slice(2);
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
  for (const look of LOOKS) await drawLook(look);
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
}: LookInput) {
  const context = await browser.newContext({
    viewport: { width: 440, height: 900 },
    colorScheme,
    forcedColors: forcedColors ?? 'none',
    deviceScaleFactor: scale,
  });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => 'stateNames' in window);
  const states = await page.evaluate(() => window.stateNames);
  for (const state of states.filter((each) => each.includes(wanted))) {
    await page.evaluate((parts) => window.showState(parts), { ...query, state });
    await draw(page, `${FOLDER}/${state}.${name}.png`);
  }
  await context.close();
  console.log(`${name}: ${states.length} states`);
}

type LookInput = Omit<Look, 'forcedColors'> & { readonly forcedColors?: 'active' | null };

async function draw(page: Page, path: string): Promise<void> {
  const card = page.locator('sidelight-card, #page-state');
  const box = await card.boundingBox();
  if (!box) throw new Error(`${path}: nothing to draw`);
  const margin = 16;
  const clip = { x: 0, y: 0, width: box.x + box.width + margin, height: box.y + box.height + margin };
  await page.screenshot({ path, clip, fullPage: true });
}
