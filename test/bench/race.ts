/**
 * One list size, one process: all peers are built, then take turns over the same paragraphs, several passes a turn, so
 * that what a pass finds in the caches is its own. Prints JSON.
 * Run by scripts/bench.ts: node test/bench/race.ts NAMES exact|fold
 */
import { compileGazetteer } from '../../engine/match/compile-gazetteer.ts';
import { loadGazetteer } from '../../engine/match/gazetteer.ts';
import type { NameCase } from './corpus.ts';
import { makeCorpus } from './corpus.ts';
import { fastest, flatten, median, milliseconds, pass, readAll } from './measure.ts';
import type { Matcher } from './peers.ts';
import { SIDELIGHT, peersFor, sidelightMatcher } from './peers.ts';

const CHARS = 400_000;
const WARM_UP_TURNS = 1;
const TURNS = 10;
/** The first pass of a turn reads its tables from memory, out of which the others' have pushed them. */
const PASSES_A_TURN = 3;
/** Slow peers get fewer turns, but never fewer than this. */
const MIN_TURNS = 2;
const BUDGET_MS = 3_000;

export interface RaceResult {
  readonly names: number;
  readonly chars: number;
  readonly mentions: number;
  readonly indexBytes: number;
  readonly loadMs: number;
  readonly floorMs: number;
  readonly rows: readonly {
    title: string;
    buildMs: number;
    heapMb: number;
    warmMs: number;
    sameOutput: boolean;
  }[];
}

interface Runner {
  readonly title: string;
  readonly matcher: Matcher;
  readonly buildMs: number;
  readonly heapMb: number;
  readonly times: number[];
  sum: number;
}

async function build(names: number, nameCase: NameCase) {
  const corpus = makeCorpus({ names, chars: CHARS, nameCase });
  flatten(corpus.paragraphs);
  const runners: Runner[] = [];
  let buffer: ArrayBuffer | undefined;
  for (const peer of peersFor(nameCase)) {
    if (peer.maxNames && names > peer.maxNames[0]) continue;
    globalThis.gc?.();
    const heap = process.memoryUsage().heapUsed;
    const from = performance.now();
    // Kept, since its size and its loading are figures too.
    if (peer.title === SIDELIGHT) buffer = compileGazetteer([corpus.dossier]).buffer;
    const matcher = buffer && peer.title === SIDELIGHT ? sidelightMatcher(buffer) : await peer.build(corpus);
    const buildMs = milliseconds(from);
    globalThis.gc?.();
    const heapMb = (process.memoryUsage().heapUsed - heap) / 2 ** 20;
    runners.push({ title: peer.title, matcher, buildMs, heapMb, times: [], sum: 0 });
  }
  return { corpus, runners, buffer: buffer! };
}

async function race(names: number, nameCase: NameCase): Promise<RaceResult> {
  const { corpus, runners, buffer } = await build(names, nameCase);
  const loads = Array.from({ length: 9 }, () => {
    const from = performance.now();
    loadGazetteer(buffer);
    return milliseconds(from);
  });
  const floors: number[] = [];
  let mentions = 0;
  for (let turn = 0; turn < WARM_UP_TURNS + TURNS; turn++) {
    for (let i = 0; i < PASSES_A_TURN; i++) floors.push(readAll(corpus.paragraphs).ms);
    for (const runner of runners) {
      const spent = runner.times.reduce((sum, ms) => sum + ms, 0);
      if (turn >= MIN_TURNS && spent > BUDGET_MS) continue;
      const count = takeTurn(runner, corpus.paragraphs);
      if (runner.title === SIDELIGHT) mentions = count;
    }
  }
  const reference = runners.find(({ title }) => title === SIDELIGHT)!.sum;
  const warm = (times: readonly number[]): number => fastest(times.slice(WARM_UP_TURNS * PASSES_A_TURN));
  return {
    names,
    chars: corpus.paragraphs.reduce((sum, { length }) => sum + length, 0),
    mentions,
    indexBytes: buffer.byteLength,
    loadMs: median(loads),
    floorMs: warm(floors),
    rows: runners.map(({ title, buildMs, heapMb, times, sum }) => ({
      title,
      buildMs,
      heapMb,
      warmMs: warm(times),
      sameOutput: sum === reference,
    })),
  };
}

/** Passes in a row; answers how many names the last found. */
function takeTurn(runner: Runner, paragraphs: readonly string[]): number {
  let count = 0;
  for (let i = 0; i < PASSES_A_TURN; i++) {
    const result = pass(runner.matcher, paragraphs);
    runner.times.push(result.ms);
    runner.sum = result.sum;
    count = result.count;
  }
  return count;
}

if (process.argv[1] === import.meta.filename)
  console.log(JSON.stringify(await race(Number(process.argv[2]), process.argv[3] as NameCase)));
