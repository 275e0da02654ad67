/** The page engine as a content script that works only when told, and says how long it took. */
import { findLongest } from '../../../engine/match/find-candidates.ts';
import { loadGazetteer, type Gazetteer } from '../../../engine/match/gazetteer.ts';
import { startPageSession, type PageSession } from '../../../entrypoints/content/page-session.ts';

declare const chrome: {
  runtime: {
    onMessage: {
      addListener(listener: (ask: Ask, sender: unknown, reply: (answer: unknown) => void) => boolean): void;
    };
  };
};
declare const sidelightGazetteer: string;

interface Ask {
  readonly ask: 'bare' | 'full' | 'hit' | 'names' | 'stop' | 'matchOnly';
  readonly density?: 'first' | 'all';
  readonly points?: number;
}

let session: PageSession | null = null;
let stopper = new AbortController();
const gazetteer = load();

function load(): Gazetteer {
  const bytes = Uint8Array.from(atob(sidelightGazetteer), (char) => char.charCodeAt(0));
  const loaded = loadGazetteer(bytes.buffer);
  if (!loaded.ok) throw new Error(loaded.error);
  return loaded.value;
}

const answers: Record<Ask['ask'], (ask: Ask) => unknown> = {
  bare,
  full,
  matchOnly,
  hit,
  names: () => session?.index.mentions().map(({ surface, key }) => `${key.entity} ${surface}`),
  stop: () => stopper.abort(),
};
chrome.runtime.onMessage.addListener((ask, _sender, reply) => {
  void Promise.resolve(answers[ask.ask](ask)).then((answer) => reply(answer ?? null));
  return true;
});

/** The yardstick: a TreeWalker that reads every text node and does nothing with it. */
function bare(): { ms: number; chars: number } {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let chars = 0;
  while (walker.nextNode()) chars += (walker.currentNode as Text).data.length;
  return { ms: performance.now() - start, chars };
}

/** What matching alone takes, with the text at hand in one string per paragraph. */
function matchOnly(): { ms: number } {
  const texts = [...document.querySelectorAll('p')].map((element) => element.textContent);
  const start = performance.now();
  for (const text of texts) findLongest(text, gazetteer);
  return { ms: performance.now() - start };
}

function full({ density = 'first' }: Ask): Promise<object> {
  stopper = new AbortController();
  const started = performance.now();
  return new Promise((resolve) => {
    const slices: number[] = [];
    session = startPageSession({
      gazetteer,
      policy: {
        firstMentionOnly: density === 'first',
        generalNames: 'always',
        headings: false,
        isRejected: () => false,
      },
      look: 'underline',
      signal: stopper.signal,
      isAlive: () => true,
      onWork: (ms) => slices.push(...ms),
    });
    void session.settled().then(() => {
      const ms = slices.reduce((sum, slice) => sum + slice, 0);
      const mentions = session!.index.mentions().length;
      resolve({
        ms,
        wallMs: performance.now() - started,
        slices: slices.length,
        longestMs: Math.max(...slices),
        mentions,
      });
    });
  });
}

/** Random points of the view; the page is cross-origin isolated, so the clock ticks in 5 µs. */
function hit({ points = 2_000 }: Ask): { p50: number; p95: number; hits: number } {
  const times: number[] = [];
  let hits = 0;
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  for (let i = 0; i < points; i++) {
    const x = random() * innerWidth;
    const y = random() * innerHeight;
    const start = performance.now();
    if (session?.index.mentionAtPoint(x, y)) hits++;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { p50: times[points >> 1]! * 1000, p95: times[Math.floor(points * 0.95)]! * 1000, hits };
}
