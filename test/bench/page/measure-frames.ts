/**
 * What a frame with a change costs. Any change of the document, be it ever so small, makes Chromium lay all highlights out anew
 * and paint the layer that they are in again. So it matters where the page itself changes: in that layer, or in a small one of
 * its own, which is all that a page without highlights would have to paint.
 */
import { median } from '../measure.ts';
import type { BenchBrowser, BenchTab } from './bench-browser.ts';

type Place = 'article' | 'layer';

export interface FrameCosts {
  readonly registered: number;
  readonly ms: Readonly<Record<Place, { readonly bare: number; readonly own: number }>>;
}

const FRAMES = 60;
const RUNS = 3;

/** Main-thread time of a frame in which one character changes, in turns without and with us; medians. */
export async function measureFrames(browser: BenchBrowser, url: string): Promise<FrameCosts> {
  const own = await browser.open(url);
  await own.ask('full');
  const bare = await browser.open(url);
  const costs = { article: await framesAt('article', own, bare), layer: await framesAt('layer', own, bare) };
  // Asked of the page: a question to the content script goes to whichever tab has the address.
  const registered = await own.page.evaluate(countRanges);
  await own.close();
  await bare.close();
  return { registered, ms: costs };
}

/** Runs in the page. */
function countRanges(): number {
  const ours = [...CSS.highlights].filter(([name]) => name.startsWith('sidelight'));
  return ours.reduce((sum, [, highlight]) => sum + highlight.size, 0);
}

async function framesAt(place: Place, own: BenchTab, bare: BenchTab): Promise<{ bare: number; own: number }> {
  const times = { bare: [] as number[], own: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    times.bare.push(await frameMs(place, bare));
    times.own.push(await frameMs(place, own));
  }
  return { bare: median(times.bare), own: median(times.own) };
}

async function frameMs(place: Place, tab: BenchTab): Promise<number> {
  await tab.show();
  const before = await tab.taskMs();
  await tab.page.evaluate(changeEachFrame, place, FRAMES);
  return ((await tab.taskMs()) - before) / FRAMES;
}

/** Runs in the page: changes one text in each of so many frames. */
async function changeEachFrame(place: 'article' | 'layer', frames: number): Promise<void> {
  const id = `bench-clock-${place}`;
  let clock = document.getElementById(id);
  if (!clock) {
    clock = document.createElement('div');
    clock.id = id;
    clock.textContent = '0';
    if (place === 'layer') clock.style.position = 'fixed';
    const around = place === 'layer' ? document.body : document.querySelector('article');
    around?.prepend(clock);
  }
  const text = clock.firstChild as Text;
  for (let frame = 0; frame < frames; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    text.data = String(frame % 10);
  }
}
