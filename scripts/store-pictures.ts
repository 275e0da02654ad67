/**
 * npm run store-pictures [-- NAME…]: draws the icon in its sizes, and the pictures of the store listing and the README from the
 * built extension at work on the demo: card, panel, popup, settings, first run.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './setup/say.mjs';
import { ROOT } from './setup/root.mjs';
import { openStage, type Stage } from './store/stage.ts';

const ICON_SIZES = [16, 32, 48, 96, 128];
/** As all three stores take them. */
const STORE = { width: 1280, height: 800 };
const PANEL_WIDTH = 400;
const POPUP_WIDTH = 384;

const PICTURES: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  icons: drawIcons,
  card: drawCard,
  panel: drawPanel,
  popup: drawPopup,
  settings: drawSettings,
  'first-run': drawFirstRun,
};

const wanted = process.argv.slice(2);
const stage = await openStage();
try {
  for (const [name, draw] of Object.entries(PICTURES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await draw(stage);
    say(`✓ ${name}`);
  }
} finally {
  await stage.close();
}

async function drawIcons({ draw }: Stage): Promise<void> {
  const svg = readFileSync(join(ROOT, 'data/store/icon.svg'), 'utf8');
  for (const size of ICON_SIZES) {
    const html = `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`;
    save(`data/public/icon/${size}.png`, await draw(html, { width: size, height: size }, 1));
  }
}

async function drawCard({ page, hover, openDemo }: Stage): Promise<void> {
  await openDemo(STORE);
  await hover('Khalifa Haftar');
  save('data/store/pictures/card.png', await page.screenshot());
}

async function drawPanel(stage: Stage): Promise<void> {
  const size = { width: STORE.width - PANEL_WIDTH, height: STORE.height };
  await stage.openDemo(size);
  const beside = await stage.page.screenshot();
  const panel = await stage.extensionPage(
    'sidepanel.html',
    { width: PANEL_WIDTH, height: STORE.height },
    true,
  );
  save('data/screenshots/panel.png', panel);
  const html = `<style>body{margin:0;display:flex}img{display:block}img+img{box-shadow:0 0 0 1px #0003}</style>${image(beside, size.width)}${image(panel, PANEL_WIDTH)}`;
  save('data/store/pictures/panel.png', await stage.draw(html, STORE, 1));
}

async function drawPopup(stage: Stage): Promise<void> {
  await stage.openDemo(STORE);
  const page = await stage.page.screenshot();
  const popup = await stage.extensionPage('popup.html', { width: POPUP_WIDTH, height: 480 }, true, '.popup');
  save('data/screenshots/popup.png', popup);
  const html = `<style>body{margin:0;position:relative}.page{filter:brightness(.82)}.page,.popup{display:block}.popup{position:absolute;top:12px;right:24px;border-radius:10px;box-shadow:0 10px 40px #0007}</style>${image(page, STORE.width, 'page')}${image(popup, null, 'popup')}`;
  save('data/store/pictures/popup.png', await stage.draw(html, STORE, 1));
}

async function drawSettings(stage: Stage): Promise<void> {
  const settings = await stage.extensionPage('options.html', STORE, false);
  save('data/store/pictures/settings.png', settings);
  save('data/screenshots/settings.png', settings);
}

async function drawFirstRun(stage: Stage): Promise<void> {
  save('data/store/pictures/first-run.png', await stage.extensionPage('welcome.html', STORE, false));
}

function image(png: Buffer, width: number | null, className = ''): string {
  const size = width === null ? '' : ` width="${width}"`;
  return `<img class="${className}"${size} src="data:image/png;base64,${png.toString('base64')}">`;
}

function save(path: string, png: Buffer): void {
  mkdirSync(join(ROOT, path, '..'), { recursive: true });
  writeFileSync(join(ROOT, path), png);
}
