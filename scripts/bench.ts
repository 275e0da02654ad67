/**
 * Races the matcher against its peers and writes the tables of test/bench/README.md: `npm run bench [-- NAMES…]`.
 * Each list size has a process of its own, and each cold pass a fresh one. Asked for some sizes, it measures those anew
 * and takes the others from test/bench/results.json.
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
import type { SizeResult } from '../test/bench/tables.ts';
import { FLOOR, grouped, tablesOf } from '../test/bench/tables.ts';

/** The race of names as listed, and of names however they are spelled, which only regular expressions run with us. */
const SIZES = { exact: [600, 1_000, 10_000, 100_000, 1_000_000], fold: [600, 1_000, 10_000] } as const;
/** Cold passes: a page of average length and a very long one; peers that build for seconds are left out. */
const COLD_CHARS = [40_000, 400_000];
const MOST_NAMES_COLD = 100_000;
const COLD_PEERS = /^(?:Sidelight|RegExp|Map of Maps)/;
const COLD_RUNS = 9;
const RESULTS = new URL('../test/bench/results.json', import.meta.url);
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

/** One list size: all its races and cold passes. */
function measure(nameCase: NameCase, names: number): SizeResult {
  log(`race, ${grouped(names)} names, ${nameCase}`);
  const race = node<RaceResult>('test/bench/race.ts', String(names), nameCase);
  const withCold = names <= MOST_NAMES_COLD;
  if (withCold) log(`cold passes, ${grouped(names)} names, ${nameCase}`);
  return { nameCase, names, measured, race, cold: withCold ? coldPasses(nameCase, names) : [] };
}

function coldPasses(nameCase: NameCase, names: number): SizeResult['cold'] {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  const file = join(folder, `${names}.json`);
  const { dossier, ...corpus } = makeCorpus({ names, chars: Math.max(...COLD_CHARS), nameCase });
  writeFileSync(file, JSON.stringify(corpus));
  writeFileSync(`${file}.gazetteer`, new Uint8Array(compileGazetteer([dossier]).buffer));
  const passes = COLD_CHARS.map((chars) => ({ chars, totals: coldTotals(nameCase, file, names, chars) }));
  rmSync(folder, { recursive: true });
  return passes;
}

function coldTotals(nameCase: NameCase, file: string, names: number, chars: number): Record<string, number> {
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
  return Object.fromEntries([...times].map(([title, values]) => [title, fastest(values)]));
}

/** Puts a new result in the place of the old one; the file keeps the others, so that sizes can be measured one by one. */
function keep(result: SizeResult): void {
  const others = results().filter(
    ({ nameCase, names }) => nameCase !== result.nameCase || names !== result.names,
  );
  const all = [...others, result].sort((a, b) => a.nameCase.localeCompare(b.nameCase) || a.names - b.names);
  writeFileSync(RESULTS, `${JSON.stringify(all, null, 2)}\n`);
  const readme = readFileSync(README, 'utf8');
  const [before, after] = [readme.indexOf(MARKS.begin), readme.indexOf(MARKS.end)];
  if (before < 0 || after < before) throw new Error('test/bench/README.md has lost the marks of its tables');
  writeFileSync(
    README,
    `${readme.slice(0, before)}${MARKS.begin}\n\n${tablesOf(all)}\n\n${readme.slice(after)}`,
  );
}

const results = (): SizeResult[] => JSON.parse(readFileSync(RESULTS, 'utf8'));

const measured = `Node ${process.versions.node} (V8 ${process.versions.v8}), ${cpus().length} × ${cpus()[0]?.model.trim()}, ${new Date().toISOString().slice(0, 10)}`;
const asked = process.argv.slice(2).map(Number);
for (const nameCase of ['exact', 'fold'] as const) {
  for (const names of SIZES[nameCase]) {
    if (asked.length === 0 || asked.includes(names)) keep(measure(nameCase, names));
  }
}
console.log(tablesOf(results()));
