/** The card's foothold in a page: when its script comes, and what a finger may do. */
import { cdp } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { err, ok } from '../../../engine/result.ts';
import { offerCardScript, type CardLayer } from '../../../entrypoints/content/card/card-layer.ts';
import { startCard } from '../../../entrypoints/content/card/start-card.ts';
import { DEFAULT_SETTINGS } from '../../../platform/schemas/settings.ts';
import { fakeMentions, type FakeMentions } from '../../support/fake-mentions.ts';
import { centreOf, frameOffset, movePointer, wait } from './card-harness.ts';

const PAGE = `
  <p style="margin: 40px 60px">Signed by <b id="m1" data-name="odile-maret">Odile Maret</b>, before
  <a id="link" href="#followed"><b id="m2" data-name="gen-august-tennant">August Tennant</b></a> and a
  <button id="button"><b id="m3" data-name="odile-maret">Maret</b></button>.</p>`;

let ending: AbortController;
let mentions: FakeMentions;
const layer = {
  pointerAt: vi.fn(),
  tap: vi.fn(),
  run: vi.fn(),
  openMention: vi.fn<CardLayer['openMention']>(),
} satisfies CardLayer;
/** As the real layer does: a tap opens a card, and the next press outside closes it. */
function keepOneCard(): void {
  let open: string | null = null;
  layer.tap.mockImplementation(({ id }: { id: string }) => (open = id));
  layer.openMention.mockImplementation(() => open);
  addEventListener('pointerdown', () => (open = null), { signal: ending.signal, capture: true });
}

const loadCard = vi.fn();

beforeEach(() => {
  for (const mock of [...Object.values(layer), loadCard]) mock.mockReset();
  loadCard.mockImplementation(async () => {
    offerCardScript({ open: () => layer, closeLeftOver: () => undefined });
    return ok({});
  });
  history.replaceState(null, '', '#');
});

afterEach(async () => {
  ending.abort();
  offerCardScript(null);
  await movePointer([1, 1]);
});

function start(html: string, isAboutStory = false) {
  document.body.innerHTML = html;
  ending = new AbortController();
  mentions = { ...fakeMentions(), isAboutStory: () => isAboutStory };
  const card = startCard({
    mentions,
    background: {} as never,
    settings: () => ({ ...DEFAULT_SETTINGS, language: 'en', rejectedReadings: [] }),
    signal: ending.signal,
    loadCard,
  });
  mentions.changed();
  return card;
}

async function touch(selector: string, pressMs = 0): Promise<void> {
  const [x, y] = centreOf(selector);
  const offset = frameOffset();
  const touchPoints = [{ x: offset.x + x * offset.scale, y: offset.y + y * offset.scale }];
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints } as never);
  if (pressMs > 0) await wait(pressMs);
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] } as never);
}

describe('the card script', () => {
  test('a page without marks never loads the card script', async () => {
    start('<p>Nothing of note.</p>');
    await movePointer([60, 60], 3);
    await wait(60);
    expect(loadCard).not.toHaveBeenCalled();
  });

  test('comes with the first move of the pointer where there are marks, and hears where that is', async () => {
    start(PAGE);
    await wait(60);
    expect(loadCard).not.toHaveBeenCalled();
    await movePointer([200, 200], 3);
    await expect.poll(() => layer.pointerAt.mock.calls.length).toBe(1);
    expect(loadCard).toHaveBeenCalledTimes(1);
  });

  test('comes ahead of need on a page about a story', async () => {
    start(PAGE, true);
    await expect.poll(() => loadCard.mock.calls.length, { timeout: 3000 }).toBe(1);
  });

  test('is asked for again after a failure', async () => {
    loadCard.mockImplementationOnce(async () => err({ kind: 'failed', reason: 'invented' }));
    const card = start(PAGE);
    card.run('next-name');
    await wait(20);
    expect(layer.run).not.toHaveBeenCalled();
    card.run('next-name');
    await expect.poll(() => layer.run.mock.calls).toEqual([['next-name']]);
  });
});

describe('a finger', () => {
  test('opens the card of a name', async () => {
    start(PAGE);
    await touch('#m1');
    await expect.poll(() => layer.tap.mock.calls.length).toBe(1);
  });

  test('is held back from a link once, and follows it the second time', async () => {
    start(PAGE);
    keepOneCard();
    await touch('#m2');
    await expect.poll(() => layer.tap.mock.calls.length).toBe(1);
    expect(location.hash).toBe('');
    await touch('#m2');
    await expect.poll(() => location.hash).toBe('#followed');
    expect(layer.tap).toHaveBeenCalledTimes(1);
  });

  test('that swiped in between opens the card anew: what follows a link is a tap on the name whose card is open', async () => {
    start(PAGE);
    keepOneCard();
    await touch('#m2');
    await expect.poll(() => layer.tap.mock.calls.length).toBe(1);
    await touch('p', 700); // no tap, but the card is closed by it
    await touch('#m2');
    await expect.poll(() => layer.tap.mock.calls.length).toBe(2);
    expect(location.hash).toBe('');
  });

  test('keeps what a button of the page does', async () => {
    start(PAGE);
    const clicked = vi.fn();
    document.querySelector('#button')!.addEventListener('click', clicked);
    await touch('#m3');
    await expect.poll(() => clicked.mock.calls.length).toBe(1);
    expect(layer.tap).not.toHaveBeenCalled();
  });

  test('a long press is left to the browser', async () => {
    start(PAGE);
    await touch('#m1', 700);
    await wait(60);
    expect(layer.tap).not.toHaveBeenCalled();
  });
});
