/** The page suite: each case of `test/fixtures/pages` with the page engine as a content script, in real browsers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, type BrowserKind } from '../../scripts/setup/find-browser.mjs';
import type { DrivenBrowser, DrivenPage } from '../support/driven-browser.ts';
import { whyUnfit } from '../support/in-each-browser.ts';
import { keptTab } from '../support/kept-tab.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { buildProbe, readDossier } from '../support/page-probe/build-probe.ts';
import { PAGES, pageCases, type PageCase } from '../support/page-suite/page-case.ts';
import { hasCard, isBusy, pagePicture, pointOn } from '../support/page-suite/page-picture.ts';
import { probeControl, type ProbeControl, type ProbedName } from '../support/page-suite/probe-control.ts';
import { servePages, type PageServer } from '../support/page-suite/serve-pages.ts';
import { waitUntil } from '../support/wait-until.ts';

/** `CASES=slots,links npm run test:e2e` runs only these. */
const only = process.env['CASES']?.split(',');
const cases = pageCases().filter(({ name }) => only?.includes(name) ?? true);
/** The slowest cases churn for seconds and are then read with patience; a busy machine needs its time, too. */
const FOUND_MS = 25_000;

for (const kind of ['chromium', 'firefox'] as const) describe(`in ${kind}`, () => runSuite(kind));

function runSuite(kind: BrowserKind): void {
  const unfit = whyUnfit(kind);
  const out = mkdtempSync(join(tmpdir(), 'sidelight-probe-'));
  let server: PageServer;
  let probed: DrivenBrowser;
  let bare: DrivenBrowser;
  let control: ProbeControl;
  const [openProbed, openBare] = [keptTab(), keptTab()];

  beforeAll(async () => {
    if (unfit !== undefined) return;
    const found = findBrowser(kind);
    if (found.status !== 'found') return;
    await buildProbe({ out, browser: kind, dossiers: [readDossier(join(PAGES, 'dossier.json'))] });
    server = await servePages(cases);
    const options = { executablePath: found.path, headless: true };
    probed = await launchBrowser(kind, { ...options, extensionPath: out });
    bare = await launchBrowser(kind, options);
    control = probeControl(await probed.openExtensionPage('control.html'));
  });
  afterAll(async () => {
    await probed?.close();
    await bare?.close();
    await server?.close();
    rmSync(out, { recursive: true, force: true });
  });

  test.for(cases.filter(({ firefox }) => kind === 'chromium' || firefox))(
    '$name: $about',
    async (pageCase, { skip }) => {
      if (unfit !== undefined) skip(unfit);
      const url = `${server.origin}/${pageCase.name}/${pageCase.open ?? 'page.html'}`;
      const page = await openProbed(probed, url);
      await expectNames(pageCase, url, page, control);
      await expectPoints(pageCase, url, page, control);
      if (pageCase.skipsComparison !== undefined) return;
      const picture = await pictureOf(page);
      const plain = await openBare(bare, url);
      expect(picture).toBe(await pictureOf(plain));
      expect(page.errors()).toEqual(plain.errors());
      if (pageCase.skipsCard === undefined) await openAndCloseCard(url, page, control);
      expect(await pictureOf(page)).toBe(await pictureOf(plain));
      expect(page.errors()).toEqual(plain.errors());
    },
  );
}

/** Names come while a page is read and while it changes: they must come to the expected ones and stay there. */
async function expectNames(
  pageCase: PageCase,
  url: string,
  page: DrivenPage,
  control: ProbeControl,
): Promise<void> {
  const wanted = pageCase.names.join('\n');
  const look = async () => (await control.names(url)).map(asLine).join('\n');
  await waitUntil('the page is done', async () => !(await page.evaluate(isBusy)), FOUND_MS);
  const found = await waitUntil('', async () => (await look()) === wanted, FOUND_MS).catch(() => false);
  if (found) await control.ask(url, { ask: 'settled' });
  expect((await look()).split('\n')).toEqual(wanted.split('\n'));
}

function asLine({ entity, surface, marked }: ProbedName): string {
  return marked ? `${entity}: ${surface}` : `(${entity}: ${surface})`;
}

async function expectPoints(
  { points = [] }: PageCase,
  url: string,
  page: DrivenPage,
  control: ProbeControl,
): Promise<void> {
  const answers = [];
  for (const point of points) {
    const { x, y } = await page.evaluate(pointOn, point.at, point.x, point.y);
    const name = await control.ask<ProbedName>(url, { ask: 'at', x, y });
    answers.push({ ...point, is: name?.entity ?? null });
  }
  expect(answers).toEqual(points);
}

/** Over the first marked name of the top document, if there is one. */
async function openAndCloseCard(url: string, page: DrivenPage, control: ProbeControl): Promise<void> {
  if (!(await control.ask(url, { ask: 'card' }))) return;
  await waitUntil('the card is there', () => page.evaluate(hasCard));
  await page.press('Escape');
  await waitUntil('the card is gone', async () => !(await page.evaluate(hasCard)));
}

async function pictureOf(page: DrivenPage): Promise<string> {
  await waitUntil('the page is done', async () => !(await page.evaluate(isBusy)));
  return page.evaluate(pagePicture);
}
