/**
 * Races the matcher against its peers and writes the tables of test/bench/README.md: `npm run bench [-- NAMES…]`.
 * Each list size has a process of its own, and each cold pass a fresh one.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileGazetteer } from '../engine/match/compile-gazetteer.ts';
import type { ColdResult } from '../test/bench/cold.ts';
import { makeCorpus } from '../test/bench/corpus.ts';
import { median } from '../test/bench/measure.ts';
import { SIDELIGHT, peers } from '../test/bench/peers.ts';
import type { RaceResult } from '../test/bench/race.ts';

const SIZES = [600, 1_000, 10_000, 100_000, 1_000_000];
/** Cold passes: a page of average length and a very long one; peers that build for seconds are left out. */
const COLD_CHARS = [40_000, 400_000];
const COLD_SIZES = [600, 1_000, 10_000, 100_000];
const COLD_PEERS = [
  'floor', SIDELIGHT, 'RegExp alternation, Unicode boundaries', 'RegExp alternation, `\\b`', 'Map of Maps, token by token',
]; // prettier-ignore
const COLD_RUNS = 7;
const README = new URL('../test/bench/README.md', import.meta.url);
const MARKS = { begin: '<!-- tables begin: written by npm run bench -->', end: '<!-- tables end -->' };
const HEAP_MB = 3_500;

const root = new URL('..', import.meta.url).pathname;

function node<T>(...args: readonly string[]): T {
  const flags = ['--expose-gc', `--max-old-space-size=${HEAP_MB}`, '--no-warnings'];
  const output = execFileSync(process.execPath, [...flags, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(output.trim().split('\n').at(-1)!);
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Numbers with two significant digits at least, and no more than anyone reads. */
const short = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
const grouped = (value: number): string => value.toLocaleString('en');

function raceTable(results: readonly RaceResult[]): string {
  const lines = [
    `| | ${results.map(({ names }) => `${grouped(names)} names`).join(' | ')} |`,
    `|---|${results.map(() => '---').join('|')}|`,
    `| reading every character | ${results.map(({ floorMs }) => `1 (${short(floorMs)} ms)`).join(' | ')} |`,
  ];
  for (const peer of peers) {
    const cells = results.map((result) => {
      const row = result.rows.find(({ title }) => title === peer.title);
      if (!row) return '–';
      return `${short(row.warmMs / result.floorMs)}${row.sameOutput ? '' : ' ≠'}`;
    });
    lines.push(`| ${peer.title} | ${cells.join(' | ')} |`);
  }
  return lines.join('\n');
}

function buildTable(results: readonly RaceResult[]): string {
  const lines = [
    `| | ${results.map(({ names }) => `${grouped(names)} names`).join(' | ')} |`,
    `|---|${results.map(() => '---').join('|')}|`,
    `| Sidelight: bytes of index a name | ${results.map((r) => short(r.indexBytes / r.names)).join(' | ')} |`,
    `| Sidelight: opening the buffer, ms | ${results.map((r) => short(r.loadMs)).join(' | ')} |`,
  ];
  for (const peer of peers) {
    const cells = results.map((result) => {
      const row = result.rows.find(({ title }) => title === peer.title);
      return row ? `${short(row.buildMs)} ms, ${short(Math.max(0, row.heapMb))} MB` : '–';
    });
    lines.push(`| ${peer.title}: building, heap it keeps | ${cells.join(' | ')} |`);
  }
  return lines.join('\n');
}

interface ColdRow {
  readonly names: number;
  readonly chars: number;
  readonly totals: ReadonlyMap<string, number>;
}

function coldRows(sizes: readonly number[]): ColdRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  const rows: ColdRow[] = [];
  for (const names of sizes) {
    log(`cold passes, ${grouped(names)} names`);
    const file = join(folder, `${names}.json`);
    const corpus = makeCorpus({ names, chars: Math.max(...COLD_CHARS), nameCase: 'exact' });
    writeFileSync(file, JSON.stringify(corpus));
    writeFileSync(`${file}.gazetteer`, new Uint8Array(compileGazetteer([corpus.dossier]).buffer));
    for (const chars of COLD_CHARS) rows.push({ names, chars, totals: coldTotals(file, names, chars) });
  }
  rmSync(folder, { recursive: true });
  return rows;
}

function coldTotals(file: string, names: number, chars: number): Map<string, number> {
  const times = new Map<string, number[]>();
  let expected: number | undefined;
  // In turns, so that a slow moment of the machine hits all alike.
  for (let run = 0; run < COLD_RUNS; run++) {
    for (const title of COLD_PEERS) {
      const limit = peers.find((peer) => peer.title === title)?.maxNames?.[0] ?? Infinity;
      if (names > limit) continue;
      const { readyMs, passMs, sum } = node<ColdResult>('test/bench/cold.ts', title, file, String(chars));
      if (title !== 'floor') expected ??= sum;
      if (title !== 'floor' && sum !== expected) throw new Error(`cold: the output of ${title} differs`);
      times.set(title, [...(times.get(title) ?? []), readyMs + passMs]);
    }
  }
  return new Map([...times].map(([title, values]) => [title, median(values)]));
}

function coldTable(rows: readonly ColdRow[]): string {
  return [
    `| | ${rows.map(({ names, chars }) => `${grouped(names)} names, ${chars / 1000}k chars`).join(' | ')} |`,
    `|---|${rows.map(() => '---').join('|')}|`,
    ...COLD_PEERS.map((title) => {
      const cells = rows.map(({ totals }) => (totals.has(title) ? short(totals.get(title)!) : '–'));
      return `| ${title === 'floor' ? 'reading every character' : title} | ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

function notes(): string {
  const lines = peers.flatMap(({ title, maxNames, differs }) => [
    ...(maxNames ? [`- ${title}: not beyond ${grouped(maxNames[0])} names; it ${maxNames[1]}.`] : []),
    ...(differs === undefined ? [] : [`- ${title}: ${differs}.`]),
  ]);
  return lines.join('\n');
}

const sizes = process.argv.slice(2).map(Number);
const results = (sizes.length > 0 ? sizes : SIZES).map((names) => {
  log(`race, ${grouped(names)} names`);
  return node<RaceResult>('test/bench/race.ts', String(names));
});
const cold = coldRows(COLD_SIZES.filter((names) => sizes.length === 0 || sizes.includes(names)));

const tables = [
  `Node ${process.versions.node} (V8 ${process.versions.v8}), ${cpus().length} × ${cpus()[0]?.model.trim()}, ${new Date().toISOString().slice(0, 10)}. ` +
    `Text: ${results.map((r) => `${grouped(r.chars)} characters with ${grouped(r.mentions)} names`).join('; ')}.`,
  '### Warm pass, as a multiple of reading every character',
  raceTable(results),
  '### Cold: fresh process, getting ready and first pass, ms',
  coldTable(cold),
  '### Building and keeping',
  buildTable(results),
  '### What to know about the peers',
  notes(),
].join('\n\n');
console.log(tables);

const readme = readFileSync(README, 'utf8');
const [before, after] = [readme.indexOf(MARKS.begin), readme.indexOf(MARKS.end)];
if (sizes.length === 0 && before >= 0 && after > before) {
  writeFileSync(README, `${readme.slice(0, before)}${MARKS.begin}\n\n${tables}\n\n${readme.slice(after)}`);
  log('written to test/bench/README.md');
}
