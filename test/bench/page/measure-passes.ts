/** The full pass over pages of many sizes beside a pass that only reads, and beside mark.js. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageServer } from '../../support/page-suite/serve-pages.ts';
import { median } from '../measure.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { FullPass } from './bench-questions.ts';
import { makePage } from './make-page.ts';

export interface PassRow {
  readonly units: number;
  readonly nodes: number;
  readonly bareMs: number;
  readonly full: FullPass;
  readonly heapBytes: number;
}

/** The bare pass and ours in turns, each in a tab of its own; medians. */
export async function measurePasses(browser: BenchBrowser, url: string, runs: number): Promise<PassRow> {
  const bares: { ms: number; units: number; nodes: number }[] = [];
  const fulls: FullPass[] = [];
  const heaps: number[] = [];
  for (let run = 0; run < runs; run++) {
    const bare = await browser.open(url);
    bares.push(await bare.ask('bare'));
    await bare.close();
    const full = await browser.open(url);
    const before = await full.heapBytes();
    fulls.push(await full.ask('full'));
    heaps.push((await full.heapBytes()) - before);
    await full.close();
  }
  const ms = median(fulls.map((full) => full.ms));
  return {
    units: bares[0]!.units,
    nodes: bares[0]!.nodes,
    bareMs: median(bares.map((bare) => bare.ms)),
    full: {
      ...fulls.find((full) => full.ms === ms)!,
      longestSliceMs: median(fulls.map(({ longestSliceMs }) => longestSliceMs)),
    },
    heapBytes: median(heaps),
  };
}

export interface MarkJsRow {
  readonly units: number;
  readonly names: number;
  readonly markJsMs: number;
  readonly oursMs: number;
  /** Units of text that mark.js marked, and that our matcher finds: must be equal. */
  readonly markJsUnits: number;
  readonly matchedUnits: number;
  /** Units that are left when names have been resolved. */
  readonly resolvedUnits: number;
}

/** End to end on the same page and names. Of mark.js only its own call counts, not the layout that it causes. */
export async function raceMarkJs(
  browser: BenchBrowser,
  server: PageServer,
  paragraphs: readonly string[],
  names: readonly string[],
  units: number,
): Promise<MarkJsRow> {
  const source = fileURLToPath(import.meta.resolve('mark.js/dist/mark.js'));
  server.put('/mark.js', readFileSync(source, 'utf8'));
  server.put(`/mark-${units}.html`, makePage(paragraphs, units, '<script src="/mark.js"></script>').html);
  const url = `${server.origin}/mark-${units}.html`;
  const tab = await browser.open(url);
  const { ms, units: markJsUnits } = await tab.page.evaluate(runMarkJs, names);
  await tab.close();
  const own = await browser.open(url);
  const full = await own.ask('full');
  const matched = await own.ask('marked');
  await own.close();
  return {
    units,
    names: names.length,
    markJsMs: ms,
    oursMs: full.ms,
    markJsUnits,
    matchedUnits: matched.units,
    resolvedUnits: full.unitsOfNames,
  };
}

/** Runs in the page. */
async function runMarkJs(names: readonly string[]): Promise<{ ms: number; units: number }> {
  interface Options {
    readonly accuracy: { readonly value: 'exactly'; readonly limiters: readonly string[] };
    readonly acrossElements: boolean;
    readonly caseSensitive: boolean;
    readonly diacritics: boolean;
    readonly separateWordSearch: boolean;
    done(): void;
  }
  const { Mark } = globalThis as unknown as {
    Mark: new (context: Element) => { mark(words: readonly string[], options: Options): void };
  };
  const start = performance.now();
  await new Promise<void>((resolve) => {
    new Mark(document.body).mark(names, {
      accuracy: { value: 'exactly', limiters: [...'.,;:!?“”()'] },
      acrossElements: true,
      caseSensitive: true,
      diacritics: false,
      separateWordSearch: false,
      done: resolve,
    });
  });
  const ms = performance.now() - start;
  let units = 0;
  for (const mark of document.querySelectorAll('mark[data-markjs]'))
    if (!mark.parentElement?.closest('mark[data-markjs]')) units += mark.textContent?.length ?? 0;
  return { ms, units };
}
