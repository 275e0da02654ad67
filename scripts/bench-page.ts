/**
 * Measures the content script in real Chromium beside what it is to be compared with, and writes the tables of
 * test/bench/README.md: `npm run bench:page`, or `npm run bench:page -- passes` (or mark.js, frames, life) for one part of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '../engine/dossier/model.ts';
import { makeCorpus } from '../test/bench/corpus.ts';
import { launchBench, type BenchBrowser } from '../test/bench/page/bench-browser.ts';
import { makePage } from '../test/bench/page/make-page.ts';
import { measureFrames, type FrameCost } from '../test/bench/page/measure-frames.ts';
import { measureLife } from '../test/bench/page/measure-life.ts';
import {
  measurePasses,
  raceMarkJs,
  type MarkJsRow,
  type PassRow,
} from '../test/bench/page/measure-passes.ts';
import { frameTable, lifeTable, markJsTable, passTable } from '../test/bench/page/page-tables.ts';
import { readDossier } from '../test/support/page-probe/build-probe.ts';
import { servePages } from '../test/support/page-suite/serve-pages.ts';
import { ROOT } from './setup/root.mjs';

const README = new URL('../test/bench/README.md', import.meta.url);
/** Units of text, and how often each page is measured. */
const PAGES: readonly (readonly [units: number, runs: number])[] = [
  [10_000, 3],
  [100_000, 3],
  [1_000_000, 2],
  [10_000_000, 1],
];
const BIG = 1_000_000;
const FRAME_PAGES = [20_000, 100_000, BIG];
const MARK_JS = [100_000, 300_000];
const CORPUS_UNITS = 400_000;
const PARTS = ['passes', 'mark.js', 'frames', 'life'] as const;
const asked = PARTS.filter((part) => process.argv.includes(part));
type Part = (typeof PARTS)[number];
const isDue = (part: Part): boolean => asked.length === 0 || asked.includes(part);

const log = (line: string): void => void process.stderr.write(`${line}\n`);

const server = await servePages([]);
const builtIn = readDossier(join(ROOT, 'data/dossiers/libya-2018.json'));
const texts = {
  'nothing-of-ours': corpus([]).paragraphs,
  'built-in': corpus(safeNames(builtIn)).paragraphs,
};
const big = makeCorpus({ names: 100_000, chars: CORPUS_UNITS, nameCase: 'exact' });
const small = makeCorpus({ names: 600, chars: CORPUS_UNITS, nameCase: 'exact' });
const tables: Record<Part, string[]> = { passes: [], 'mark.js': [], frames: [], life: [] };
let version = '';

if (isDue('passes')) {
  await withBrowser(builtIn, async (browser) => {
    tables.passes.push(
      passTable('the built-in dossier, page without its names', await passes('nothing-of-ours', browser)),
    );
    tables.passes.push(
      passTable('the built-in dossier, page full of them', await passes('built-in', browser)),
    );
  });
  await withBrowser(big.dossier, async (browser) => {
    tables.passes.push(passTable('100,000 names, page full of them', await passes('100k', browser)));
  });
}
if (isDue('mark.js')) tables['mark.js'].push(markJsTable(await withBrowser(small.dossier, raceAll)));
if (isDue('frames')) {
  const costs = await withBrowser(builtIn, async (browser) => {
    const all: FrameCost[] = [];
    for (const units of FRAME_PAGES) {
      log(`frames, ${units} characters`);
      all.push(...(await measureFrames(browser, put('built-in', units), units)));
    }
    return all;
  });
  tables.frames.push(frameTable(costs));
}
if (isDue('life')) {
  const life = await withBrowser(builtIn, (browser) => {
    log('living pages');
    return measureLife(browser, server, put('built-in', BIG));
  });
  const hits = await withBrowser(big.dossier, async (browser) => {
    const tab = await browser.open(put('100k', BIG));
    await tab.ask('full');
    return tab.ask('points');
  });
  tables.life.push(lifeTable(life, hits));
}
await server.close();

let readme = readFileSync(README, 'utf8');
for (const part of PARTS.filter(isDue)) {
  const about = `${version}, ${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}`;
  const text = [about, ...tables[part]].join('\n\n');
  console.log(text);
  readme = between(readme, `bench:page ${part}`, text);
}
writeFileSync(README, readme);

/** Puts a text between the comments that mark its place. */
function between(whole: string, mark: string, text: string): string {
  const begin = `<!-- ${mark} begins -->`;
  const start = whole.indexOf(begin) + begin.length;
  const end = whole.indexOf(`<!-- ${mark} ends -->`);
  if (end < start) throw new Error(`test/bench/README.md has no place for “${mark}”.`);
  return `${whole.slice(0, start)}\n\n${text}\n\n${whole.slice(end)}`;
}

/** Of a list of no names: words and capitals only. */
function corpus(listed: readonly string[]): { readonly paragraphs: readonly string[] } {
  return makeCorpus({ names: 0, listed, chars: CORPUS_UNITS, nameCase: 'exact' });
}

function put(name: keyof typeof texts | '100k', units: number): string {
  const path = `/${name}-${units}.html`;
  server.put(path, makePage(name === '100k' ? big.paragraphs : texts[name], units).html);
  return server.origin + path;
}

async function withBrowser<T>(dossier: Dossier, use: (browser: BenchBrowser) => Promise<T>): Promise<T> {
  const browser = await launchBench(dossier);
  version = `Chromium ${browser.version}`;
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

async function passes(name: keyof typeof texts | '100k', browser: BenchBrowser): Promise<PassRow[]> {
  const measured: PassRow[] = [];
  for (const [units, runs] of PAGES) {
    const row = await measurePasses(browser, put(name, units), runs);
    log(`${name}, ${units} characters: ${row.bareMs.toFixed(1)} ms bare, ${row.full.ms.toFixed(1)} ms ours`);
    measured.push(row);
  }
  return measured;
}

async function raceAll(browser: BenchBrowser): Promise<MarkJsRow[]> {
  const raced: MarkJsRow[] = [];
  for (const units of MARK_JS) {
    log(`mark.js, ${units} characters`);
    raced.push(await raceMarkJs(browser, server, small.paragraphs, small.names, units));
  }
  return raced;
}

/** Names that need nothing around them, so that a text without meaning has mentions. */
function safeNames(dossier: Dossier): string[] {
  const names = dossier.entities.flatMap((entity) => entity.names);
  const safe = names.filter(({ needs, lang }) => needs === 'nothing' && ['en', 'mul'].includes(lang));
  return [...new Set(safe.map(({ text }) => text))];
}
