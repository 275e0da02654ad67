/**
 * The page engine as a content script that waits to be told what to measure. Nothing of it has run before: a page pays
 * for cold code and for the first sight of each node, and so do the passes that it is compared with.
 */
import { findLongest } from '../../../engine/match/find-candidates.ts';
import { loadGazetteer, type Gazetteer } from '../../../engine/match/gazetteer.ts';
import { resolver } from '../../../engine/resolve/resolver.ts';
import { startPageSession, type PageSession } from '../../../entrypoints/content/page-session.ts';
import { createRandom } from '../corpus.ts';
import type { BenchAnswers, BenchQuestion, FullPass, HitTimes, WorkSoFar } from './bench-questions.ts';

declare const chrome: {
  runtime: {
    onMessage: {
      addListener(
        listener: (message: BenchQuestion, sender: unknown, reply: (answer: unknown) => void) => boolean,
      ): void;
    };
  };
};
declare const sidelightGazetteer: string;

const stopper = new AbortController();
let session: PageSession | null = null;
let slices: number[] = [];
let observerMs = 0;

const answers: { [A in keyof BenchAnswers]: () => BenchAnswers[A] | Promise<BenchAnswers[A]> } = {
  bare: barePass,
  full: fullPass,
  work: workSoFar,
  points: hitTimes,
  marked: () => countMarkedUnits(),
  settled: async () => {
    await session?.settled();
    return true;
  },
  stop: () => {
    stopper.abort();
    return true;
  },
};

if (globalThis.top === globalThis.self) {
  chrome.runtime.onMessage.addListener(({ ask }, _sender, reply) => {
    void Promise.resolve(answers[ask]()).then(reply);
    return true;
  });
}

/** Reads every text node of the page and does nothing with it. */
function barePass(): BenchAnswers['bare'] {
  const start = performance.now();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let units = 0;
  let nodes = 0;
  while (walker.nextNode()) {
    units += (walker.currentNode as Text).data.length;
    nodes++;
  }
  return { ms: performance.now() - start, units, nodes };
}

function openGazetteer(): Gazetteer {
  // Without garbage, whose collection would fall into the pass.
  const loaded = loadGazetteer(Uint8Array.fromBase64(sidelightGazetteer).buffer);
  if (!loaded.ok) throw new Error(loaded.error);
  return loaded.value;
}

async function fullPass(): Promise<FullPass> {
  const gazetteer = openGazetteer();
  timeObservers();
  const longTasks: number[] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask' });
  await new Promise((resolve) => setTimeout(resolve, 100)); // what was done so far is not ours
  const start = performance.now();
  session = startPageSession({
    gazetteer,
    loadResolver: async () => resolver,
    policy: { firstMentionOnly: true, generalNames: 'on-story', headings: false, isRejected: () => false },
    look: 'underline',
    signal: stopper.signal,
    isAlive: () => true,
    onWork: (all) => slices.push(...all),
  });
  await session.settled();
  const wallMs = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 300)); // marks are painted, long tasks reported
  const names = session.index.mentions();
  return {
    ms: slices.reduce((sum, ms) => sum + ms, 0) + observerMs,
    wallMs,
    slices: slices.length,
    longestSliceMs: Math.max(...slices),
    longTasks,
    mentions: names.length,
    unitsOfNames: names.reduce((sum, { surface }) => sum + surface.length, 0),
    registered: countRegistered(),
  };
}

/** Callbacks of observers are work of ours as well. */
function timeObservers(): void {
  const timed =
    <Args extends unknown[]>(run: (...args: Args) => void) =>
    (...args: Args): void => {
      const start = performance.now();
      run(...args);
      observerMs += performance.now() - start;
    };
  const Mutations = globalThis.MutationObserver;
  globalThis.MutationObserver = class extends Mutations {
    constructor(run: MutationCallback) {
      super(timed(run));
    }
  };
  const Intersections = globalThis.IntersectionObserver;
  globalThis.IntersectionObserver = class extends Intersections {
    constructor(run: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super(timed(run), options);
    }
  };
}

function workSoFar(): WorkSoFar {
  const work = {
    ms: slices.reduce((sum, ms) => sum + ms, 0) + observerMs,
    longestSliceMs: Math.max(0, ...slices),
    mentions: session?.index.mentions().length ?? 0,
    registered: countRegistered(),
  };
  slices = [];
  observerMs = 0;
  return work;
}

const POINTS = 2_000;
/** The clock of a page ticks every tenth of a millisecond, so points are timed in lots. */
const LOT = 20;

function hitTimes(): HitTimes {
  const random = createRandom(7);
  const lots: number[] = [];
  let hits = 0;
  for (let lot = 0; lot < POINTS / LOT; lot++) {
    const start = performance.now();
    for (let i = 0; i < LOT; i++) {
      if (session!.index.mentionAtPoint(random() * innerWidth, random() * innerHeight)) hits++;
    }
    lots.push(((performance.now() - start) * 1_000) / LOT);
  }
  lots.sort((a, b) => a - b);
  return { medianUs: lots[lots.length >> 1]!, p95Us: lots[Math.floor(lots.length * 0.95)]!, hits };
}

/** How much text the listed names cover, each as long as it goes: what mark.js would mark. */
function countMarkedUnits(): { units: number; names: number } {
  const gazetteer = openGazetteer();
  let units = 0;
  let names = 0;
  for (const block of document.querySelectorAll('p,li,h1,h2')) {
    for (const { start, end } of findLongest(block.textContent ?? '', gazetteer)) {
      units += end - start;
      names++;
    }
  }
  return { units, names };
}

function countRegistered(): number {
  const registry = CSS.highlights as unknown as { get(name: string): { readonly size: number } | undefined };
  const types = ['person', 'organization', 'place', 'event', 'thing'];
  return types.reduce((sum, type) => sum + (registry.get(`sidelight-${type}`)?.size ?? 0), 0);
}
