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
import type { NameCase } from '../test/bench/corpus.ts';
import { makeCorpus } from '../test/bench/corpus.ts';
import { fastest } from '../test/bench/measure.ts';
import { peersFor } from '../test/bench/peers.ts';
import type { RaceResult } from '../test/bench/race.ts';
import type { ColdRow } from '../test/bench/tables.ts';
import { FLOOR, buildTable, coldTable, grouped, notes, raceTable } from '../test/bench/tables.ts';

/** The race of names as listed, and of names however they are spelled, which only regular expressions run with us. */
const SIZES = { exact: [600, 1_000, 10_000, 100_000, 1_000_000], fold: [600, 1_000, 10_000] } as const;
/** Cold passes: a page of average length and a very long one; peers that build for seconds are left out. */
const COLD_CHARS = [40_000, 400_000];
const COLD_SIZES = { exact: [600, 1_000, 10_000, 100_000], fold: [600, 1_000] } as const;
const COLD_PEERS = /^(?:Sidelight|RegExp|Map of Maps)/;
const COLD_RUNS = 9;
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

function races(nameCase: NameCase, sizes: readonly number[]): RaceResult[] {
  return sizes.map((names) => {
    log(`race, ${grouped(names)} names, ${nameCase}`);
    return node<RaceResult>('test/bench/race.ts', String(names), nameCase);
  });
}

function coldRows(nameCase: NameCase, sizes: readonly number[]): ColdRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  const rows: ColdRow[] = [];
  for (const names of sizes) {
    log(`cold passes, ${grouped(names)} names, ${nameCase}`);
    const file = join(folder, `${names}.json`);
    const { dossier, ...corpus } = makeCorpus({ names, chars: Math.max(...COLD_CHARS), nameCase });
    writeFileSync(file, JSON.stringify(corpus));
    writeFileSync(`${file}.gazetteer`, new Uint8Array(compileGazetteer([dossier]).buffer));
    for (const chars of COLD_CHARS) {
      rows.push({ names, chars, totals: coldTotals(nameCase, file, names, chars) });
    }
  }
  rmSync(folder, { recursive: true });
  return rows;
}

function coldTotals(nameCase: NameCase, file: string, names: number, chars: number): Map<string, number> {
  const times = new Map<string, number[]>([[FLOOR, []]]);
  const sums = new Set<number>();
  const peers = peersFor(nameCase).filter(({ title, maxNames }) => {
    return COLD_PEERS.test(title) && names <= (maxNames?.[0] ?? Infinity);
  });
  // In turns, so that a slow moment of the machine hits all alike.
  for (let run = 0; run < COLD_RUNS; run++) {
    for (const { title, missesSome } of [{ title: FLOOR, missesSome: true }, ...peers]) {
      const args = [nameCase, title, file, String(chars)];
      const { readyMs, passMs, sum } = node<ColdResult>('test/bench/cold.ts', ...args);
      if (missesSome !== true) sums.add(sum);
      if (sums.size > 1) throw new Error(`cold: the output of ${title} differs`);
      times.set(title, [...(times.get(title) ?? []), readyMs + passMs]);
    }
  }
  return new Map([...times].map(([title, values]) => [title, fastest(values)]));
}

const asked = process.argv.slice(2).map(Number);
const chosen = (sizes: readonly number[]): readonly number[] =>
  sizes.filter((names) => asked.length === 0 || asked.includes(names));

const exact = races('exact', asked.length > 0 ? asked : SIZES.exact);
const fold = races('fold', chosen(SIZES.fold));
const cold = {
  exact: coldRows('exact', chosen(COLD_SIZES.exact)),
  fold: coldRows('fold', chosen(COLD_SIZES.fold)),
};

const machine = `Node ${process.versions.node} (V8 ${process.versions.v8}), ${cpus().length} × ${cpus()[0]?.model.trim()}`;
const text = exact.map((r) => `${grouped(r.chars)} characters with ${grouped(r.mentions)} names`).join('; ');
const tables = [
  `${machine}, ${new Date().toISOString().slice(0, 10)}. Text: ${text}.`,
  '### Names as listed: warm pass, as a multiple of reading every character',
  raceTable(exact, peersFor('exact')),
  '### Names as listed: cold pass in a fresh process, getting ready included, ms',
  coldTable(cold.exact),
  '### Names in any spelling: warm pass, as a multiple of reading every character',
  raceTable(fold, peersFor('fold')),
  '### Names in any spelling: cold pass in a fresh process, getting ready included, ms',
  coldTable(cold.fold),
  '### Building and keeping',
  buildTable(exact, peersFor('exact')),
  '### What to know about the peers',
  notes([...new Set([...peersFor('exact'), ...peersFor('fold')])]),
].join('\n\n');
console.log(tables);

const readme = readFileSync(README, 'utf8');
const [before, after] = [readme.indexOf(MARKS.begin), readme.indexOf(MARKS.end)];
if (asked.length === 0 && before >= 0 && after > before) {
  writeFileSync(README, `${readme.slice(0, before)}${MARKS.begin}\n\n${tables}\n\n${readme.slice(after)}`);
  log('written to test/bench/README.md');
}
