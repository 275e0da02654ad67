/** How marks look under what readers and browsers ask for: no type by its colour alone, system colours, none in print. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { ensureBuild } from '../../scripts/build/ensure-build.ts';
import { launchChromium, type ChromiumBrowser } from '../support/chromium/launch-chromium.ts';
import type { ChromiumPage } from '../support/chromium/chromium-page.ts';
import { whyUnfit } from '../support/in-each-browser.ts';
import { awaitMarks } from '../support/page-marks.ts';
import { serveTexts } from '../support/test-site.ts';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Invented</title>
<p>Khalifa Haftar and Fayez Serraj were invited to Tripoli and Benghazi, in this invented report.</p></html>`;

const TYPES = ['person', 'organization', 'place', 'event', 'thing'];
const SHADES = TYPES.map((type) => `shade-${type}`);

interface Look {
  readonly line: string;
  readonly style: string;
  readonly thickness: string;
  readonly colour: string;
  readonly background: string;
}

describe('in Chromium', () => {
  const unfit = whyUnfit('chromium');
  let site: PageServer;
  let browser: ChromiumBrowser;
  let page: ChromiumPage;

  beforeAll(async () => {
    const found = findBrowser('chromium');
    if (unfit !== undefined || found.status !== 'found') return;
    site = await serveTexts({ 'page.html': PAGE });
    const extensionPath = ensureBuild('chrome');
    browser = await launchChromium({ executablePath: found.path, headless: true, extensionPath });
    page = await browser.open(`${site.origin}/page.html`);
    await awaitMarks(page);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function looks(types: readonly string[], emulated: object = {}): Promise<Look[]> {
    const devtools = await page.devtools();
    await devtools.send('Emulation.setEmulatedMedia', { media: '', features: [], ...emulated });
    return page.evaluate(
      (names) =>
        names.map((name) => {
          const style = getComputedStyle(document.body, `::highlight(sidelight-${name})`);
          return {
            line: style.textDecorationLine,
            style: style.textDecorationStyle,
            thickness: style.textDecorationThickness,
            colour: style.textDecorationColor,
            background: style.backgroundColor,
          };
        }),
      types,
    );
  }

  test('each type has a stroke of its own, whatever its colour', async ({ skip }) => {
    skip(unfit !== undefined, unfit);
    const strokes = (await looks(TYPES)).map(({ line, style, thickness }) => `${line} ${style} ${thickness}`);
    expect(new Set(strokes).size).toBe(TYPES.length);
    for (const stroke of strokes) expect(stroke).toMatch(/^underline /);
  });

  test('nothing is marked in print', async ({ skip }) => {
    skip(unfit !== undefined, unfit);
    for (const { line, background } of await looks([...TYPES, ...SHADES], { media: 'print' })) {
      expect(line).toBe('none');
      expect(background).toBe('rgba(0, 0, 0, 0)');
    }
  });

  test('in forced colours the strokes take the colour of the text, and shades that of marked text', async ({
    skip,
  }) => {
    skip(unfit !== undefined, unfit);
    const features = [{ name: 'forced-colors', value: 'active' }];
    const colours = (await looks(TYPES, { features })).map(({ colour }) => colour);
    const [canvasText, mark] = await page.evaluate(() =>
      ['CanvasText', 'Mark'].map((name) => {
        document.body.style.outlineColor = name;
        const colour = getComputedStyle(document.body).outlineColor;
        document.body.removeAttribute('style');
        return colour;
      }),
    );
    expect(new Set(colours)).toEqual(new Set([canvasText]));
    const shades = (await looks(SHADES, { features })).map(({ background }) => background);
    expect(new Set(shades)).toEqual(new Set([mark]));
  });
});
