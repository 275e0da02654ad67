/** What it costs to stay on a page: a live ticker, storms, memory, the pointer. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { PageServer } from '../../support/page-suite/serve-pages.ts';
import type { BenchBrowser, BenchTab } from './bench-browser.ts';
import type { HitTimes } from './bench-questions.ts';

export interface LifeResult {
  readonly ticker: { readonly seconds: number; readonly share: number; readonly longestSliceMs: number };
  readonly storm: {
    readonly nodes: number;
    readonly seconds: number;
    readonly share: number;
    readonly longestSliceMs: number;
  };
  /** Heap bytes over the start after so many mutations, with us and without. */
  readonly memory: readonly { readonly mutations: number; readonly own: number; readonly bare: number }[];
  readonly hits: HitTimes;
}

/** `url`: a page of a million characters with many names. */
export async function measureLife(
  browser: BenchBrowser,
  server: PageServer,
  url: string,
): Promise<LifeResult> {
  const own = await browser.open(url);
  await own.ask('full');
  const hits = await own.ask('points');
  await own.close();
  server.put('/living.html', LIVING);
  const living = `${server.origin}/living.html`;
  return {
    hits,
    ticker: await measureTicker(browser, living),
    storm: await measureStorm(browser, living),
    memory: await measureMemory(browser, living),
  };
}

/** A page that changes as it is told to. */
const LIVING = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Living</title>
<main><h1>An invented page that lives</h1><ul id="list"></ul><p id="price">0</p></main>
<script>
  const list = document.getElementById('list');
  const row = (text) => { const li = document.createElement('li'); li.textContent = text; return li; };
  function tick(n) {
    document.getElementById('price').textContent = 'Shares stood at ' + n + ' in Tripoli';
    if (n % 5 === 0) {
      list.prepend(row('Item ' + n + ': Khalifa Haftar spoke of ' + n + ' letters, the invented agency said.'));
      if (list.children.length > 30) list.lastChild.remove();
    }
  }
  function startTicker(ms) { let n = 0; window.ticker = setInterval(() => tick(n++), ms); }
  function stopTicker() { clearInterval(window.ticker); }
  function mutate(count) { for (let n = 0; n < count; n++) tick(n); }
  async function storm(perSecond, seconds) {
    const end = performance.now() + seconds * 1000;
    let n = 0;
    while (performance.now() < end) {
      for (let i = 0; i < perSecond / 50; i++) {
        list.append(row('Row ' + n + ' of Khalifa Haftar'));
        if (list.children.length > 500) list.firstChild.remove();
        n++;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return n;
  }
</script></html>`;

declare function startTicker(ms: number): void;
declare function stopTicker(): void;
declare function mutate(count: number): void;
declare function storm(perSecond: number, seconds: number): Promise<number>;

const TICKER_SECONDS = 20;
const TICK_MS = 200;

async function measureTicker(browser: BenchBrowser, url: string): Promise<LifeResult['ticker']> {
  const tab = await browser.open(url);
  await tab.page.evaluate(() => mutate(100));
  await tab.ask('full');
  await tab.page.evaluate((ms) => startTicker(ms), TICK_MS);
  await sleep(2_000); // savings for bursts are spent first
  await tab.ask('work');
  await sleep(TICKER_SECONDS * 1_000);
  const { ms, longestSliceMs } = await tab.ask('work');
  await tab.page.evaluate(() => stopTicker());
  await tab.close();
  return { seconds: TICKER_SECONDS, share: ms / (TICKER_SECONDS * 1_000), longestSliceMs };
}

const STORM_SECONDS = 4;
const STORM_NODES_PER_SECOND = 10_000;

async function measureStorm(browser: BenchBrowser, url: string): Promise<LifeResult['storm']> {
  const tab = await browser.open(url);
  await tab.ask('full');
  await tab.ask('work');
  const nodes = await tab.page.evaluate(
    (perSecond, seconds) => storm(perSecond, seconds),
    STORM_NODES_PER_SECOND,
    STORM_SECONDS,
  );
  const { ms, longestSliceMs } = await tab.ask('work');
  await tab.close();
  return { nodes, seconds: STORM_SECONDS, share: ms / (STORM_SECONDS * 1_000), longestSliceMs };
}

const LOTS = 4;
const LOT_MUTATIONS = 25_000;

async function measureMemory(browser: BenchBrowser, url: string): Promise<LifeResult['memory']> {
  const own = await browser.open(url);
  await own.ask('full');
  const bare = await browser.open(url);
  const rows: { mutations: number; own: number; bare: number }[] = [];
  let start: { own: number; bare: number } | null = null;
  for (let lot = 0; lot <= LOTS; lot++) {
    await Promise.all([
      churn(own, lot === 0 ? 100 : LOT_MUTATIONS),
      churn(bare, lot === 0 ? 100 : LOT_MUTATIONS),
    ]);
    await own.ask('settled');
    const now = { own: await own.heapBytes(), bare: await bare.heapBytes() };
    start ??= now;
    rows.push({ mutations: lot * LOT_MUTATIONS, own: now.own - start.own, bare: now.bare - start.bare });
  }
  await own.close();
  await bare.close();
  return rows.slice(1);
}

/** In small lots, as a page that runs for a day would have them. */
async function churn(tab: BenchTab, mutations: number): Promise<void> {
  await tab.page.evaluate(async (count) => {
    for (let done = 0; done < count; done += 250) {
      mutate(250);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }, mutations);
}
