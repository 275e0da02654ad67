/**
 * What a frame with a change costs. Any change of the document, be it ever so small, makes Chromium lay all highlights out anew
 * and paint the layer that they are in again. So it matters where the page itself changes: in that layer, or in a small one of
 * its own, which is all that a page without highlights would have to paint; and whether a name is in view at all.
 */
import { median } from '../measure.ts';
import type { BenchBrowser, BenchTab } from './bench-browser.ts';

/** `below`: in a layer of its own, while all names stand below the view. */
export type FramePlace = 'article' | 'layer' | 'below';

export interface FrameCost {
  readonly place: FramePlace;
  readonly units: number;
  readonly registered: number;
  readonly bareMs: number;
  readonly ownMs: number;
}

const PLACES: readonly FramePlace[] = ['article', 'layer', 'below'];
/** Two seconds: by then a page counts as one that keeps changing. */
const FRAMES_BEFORE = 120;
const FRAMES = 60;
const RUNS = 3;

/** Main-thread time of a frame in which one character changes, in turns without and with us; medians. */
export async function measureFrames(browser: BenchBrowser, url: string, units: number): Promise<FrameCost[]> {
  const own = await browser.open(url);
  await own.ask('full');
  const bare = await browser.open(url);
  const costs: FrameCost[] = [];
  for (const place of PLACES) costs.push({ place, units, ...(await framesAt(place, own, bare)) });
  await own.close();
  await bare.close();
  return costs;
}

/** Runs in the page. */
function countRanges(): number {
  const ours = [...CSS.highlights].filter(([name]) => name.startsWith('sidelight'));
  return ours.reduce((sum, [, highlight]) => sum + highlight.size, 0);
}

async function framesAt(
  place: FramePlace,
  own: BenchTab,
  bare: BenchTab,
): Promise<Pick<FrameCost, 'registered' | 'bareMs' | 'ownMs'>> {
  const bareMs: number[] = [];
  const ownMs: number[] = [];
  let registered = 0;
  for (let run = 0; run < RUNS; run++) {
    bareMs.push(await frameMs(place, bare));
    ownMs.push(await frameMs(place, own));
    // Asked of the page: a question to the content script goes to whichever tab has the address.
    registered = await own.page.evaluate(countRanges);
  }
  return { registered, bareMs: median(bareMs), ownMs: median(ownMs) };
}

async function frameMs(place: FramePlace, tab: BenchTab): Promise<number> {
  await tab.show();
  await tab.page.evaluate(changeEachFrame, place, FRAMES_BEFORE);
  const before = await tab.taskMs();
  await tab.page.evaluate(changeEachFrame, place, FRAMES);
  return ((await tab.taskMs()) - before) / FRAMES;
}

/** Runs in the page: changes one text in each of so many frames. */
async function changeEachFrame(place: 'article' | 'layer' | 'below', frames: number): Promise<void> {
  const article = document.querySelector('article')!;
  if (place === 'below') article.style.marginTop = '150vh';
  const id = place === 'article' ? 'bench-clock' : 'bench-clock-layer';
  let clock = document.getElementById(id);
  if (!clock) {
    clock = document.createElement('div');
    clock.id = id;
    clock.textContent = '0';
    if (place !== 'article') clock.style.position = 'fixed';
    (place === 'article' ? article : document.body).prepend(clock);
  }
  const text = clock.firstChild as Text;
  for (let frame = 0; frame < frames; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    text.data = String(frame % 10);
  }
}
