/** Chromium with the benchmark's content script, and pages made for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser } from '../../../scripts/setup/find-browser.mjs';
import type { Dossier } from '../../../engine/dossier/model.ts';
import { launchChromium } from '../../support/chromium/launch-chromium.ts';
import type { ChromiumPage } from '../../support/chromium/chromium-page.ts';
import { buildProbe } from '../../support/page-probe/build-probe.ts';
import { probeControl } from '../../support/page-suite/probe-control.ts';
import type { BenchAnswers } from './bench-questions.ts';

export interface BenchTab {
  readonly page: ChromiumPage;
  ask<A extends keyof BenchAnswers>(ask: A): Promise<BenchAnswers[A]>;
  /** Milliseconds that the main thread of the tab was at work so far. */
  taskMs(): Promise<number>;
  /** Bytes of the JavaScript heap once garbage is collected. */
  heapBytes(): Promise<number>;
  /** Tabs in the background have no frames. */
  show(): Promise<void>;
  close(): Promise<void>;
}

export interface BenchBrowser {
  readonly version: string;
  open(url: string): Promise<BenchTab>;
  close(): Promise<void>;
}

/** A page that has just loaded has work of its own left. */
const CALM_MS = 400;

export async function launchBench(dossier: Dossier): Promise<BenchBrowser> {
  const found = findBrowser('chromium');
  if (found.status !== 'found') throw new Error('The page benchmark needs Chromium (CHROME_PATH).');
  const out = mkdtempSync(join(tmpdir(), 'sidelight-page-bench-'));
  const entry = join(import.meta.dirname, 'bench-probe.ts');
  await buildProbe({ out, browser: 'chromium', dossiers: [dossier], entry });
  const browser = await launchChromium({ executablePath: found.path, headless: true, extensionPath: out });
  const control = probeControl(await browser.openExtensionPage('control.html'));
  return {
    version: browser.version,
    async open(url) {
      const page = await browser.open(url);
      await sleep(CALM_MS);
      return benchTab(page, (ask) => control.ask(url, { ask }));
    },
    async close() {
      await browser.close();
      rmSync(out, { recursive: true, force: true });
    },
  };
}

async function benchTab(page: ChromiumPage, ask: (question: string) => Promise<unknown>): Promise<BenchTab> {
  const devtools = await page.devtools();
  await devtools.send('Performance.enable');
  const metric = async (name: string): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  };
  return {
    page,
    async ask<A extends keyof BenchAnswers>(question: A) {
      return (await ask(question)) as BenchAnswers[A];
    },
    taskMs: async () => 1_000 * (await metric('TaskDuration')),
    async heapBytes() {
      for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
      return metric('JSHeapUsedSize');
    },
    show: async () => void (await devtools.send('Page.bringToFront')),
    close: () => page.close(),
  };
}
