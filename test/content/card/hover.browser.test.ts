import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../platform/schemas/settings.ts';
import {
  centreOf,
  click,
  mouse,
  movePointer,
  openPage,
  seenWithin,
  wait,
  type CardPage,
} from './card-harness.ts';

const PAGE = `
  <p style="margin: 40px 60px">The lease was signed by <b id="m1" data-name="odile-maret">Odile Maret</b> in the presence of
  <b id="m2" data-name="gen-august-tennant">August Tennant</b>, who kept the papers.</p>
  <p id="far" style="margin: 500px 60px 0">Far below stands another line.</p>
  <p style="margin: 900px 0">The end.</p>`;

const FAR: readonly [number, number] = [20, 330];
let page: CardPage;

afterEach(async () => {
  page.end();
  await movePointer([1, 1]);
  scrollTo(0, 0);
  // The scroll event comes with the next frame, and would quiet the next test's pointer.
  await wait(50);
});

const title = () => page.roots().at(-1)?.querySelector('h2')?.textContent ?? null;

describe('a card', () => {
  test('opens after the pointer has rested on a name, and not before', async () => {
    page = openPage(PAGE);
    const early = await seenWithin(
      DEFAULT_SETTINGS.hover.openDelayMs,
      async () => {
        await movePointer(centreOf('#m1'));
        await wait(200);
        return title();
      },
      async () => {
        page.end();
        await movePointer(FAR);
        page = openPage(PAGE);
      },
    );
    expect(early).toBeNull();
    await expect.poll(title).toBe('Odile Maret');
  });

  test('does not open when the pointer crosses the text', async () => {
    page = openPage(PAGE);
    const [, y] = centreOf('#m1');
    await movePointer([10, y]);
    await movePointer([700, y], 30);
    await wait(500);
    expect(title()).toBeNull();
  });

  test('does not open when the pointer has left before the time', async () => {
    page = openPage(PAGE);
    await movePointer(centreOf('#m1'));
    await wait(150);
    await movePointer(FAR);
    await wait(500);
    expect(title()).toBeNull();
  });

  test('leaves the hovered line free', async () => {
    page = openPage(PAGE);
    await movePointer(centreOf('#m1'));
    await expect.poll(title).toBe('Odile Maret');
    const line = document.querySelector('#m1')!.getBoundingClientRect();
    const card = page.roots()[0]!.host.getBoundingClientRect();
    expect(card.top >= line.bottom || card.bottom <= line.top).toBe(true);
    expect(card.height).toBeGreaterThan(100);
  });

  test('can be reached over the gap and stays while the pointer is in it', async () => {
    page = openPage(PAGE);
    await movePointer(centreOf('#m1'));
    await expect.poll(title).toBe('Odile Maret');
    const { left, top } = page.roots()[0]!.host.getBoundingClientRect();
    await movePointer([left + 60, top + 20], 12);
    await wait(900);
    expect(title()).toBe('Odile Maret');
  });

  test('closes a moment after the pointer has gone, and leaves nothing in the page', async () => {
    page = openPage(PAGE);
    const before = document.documentElement.outerHTML;
    await movePointer(centreOf('#m1'));
    await expect.poll(title).toBe('Odile Maret');
    await movePointer(FAR);
    await wait(150);
    expect(title()).toBe('Odile Maret');
    await expect.poll(title).toBeNull();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('becomes the card of another name without a moment between', async () => {
    page = openPage(PAGE);
    await movePointer(centreOf('#m1'));
    await expect.poll(title).toBe('Odile Maret');
    let blinks = 0;
    const watch = new MutationObserver(() => (blinks += document.querySelector('sidelight-card') ? 0 : 1));
    watch.observe(document.documentElement, { childList: true });
    await movePointer(centreOf('#m2'), 4);
    await expect.poll(title, { timeout: 500 }).toBe('August Tennant');
    expect(page.roots()).toHaveLength(1);
    expect(blinks).toBe(0);
    watch.disconnect();
  });

  test('does not open while a button is down', async () => {
    page = openPage(PAGE);
    await movePointer(FAR);
    await mouse('mousePressed', FAR, { button: 'left', clickCount: 1 });
    await mouse('mouseMoved', centreOf('#m1'), { button: 'left', buttons: 1 });
    await wait(500);
    expect(title()).toBeNull();
    await mouse('mouseReleased', centreOf('#m1'), { button: 'left', clickCount: 1 });
  });

  test('does not open when the page is scrolled under the pointer', async () => {
    page = openPage(PAGE);
    const [x, y] = centreOf('#m1');
    await movePointer([x, y - 30]);
    await wait(50);
    scrollTo(0, 30);
    await wait(700);
    expect(title()).toBeNull();
  });

  test('follows its name when the page scrolls, and goes when the name has gone', async () => {
    page = openPage(PAGE);
    await movePointer(centreOf('#m1'));
    await expect.poll(title).toBe('Odile Maret');
    const before = page.roots()[0]!.host.getBoundingClientRect().top;
    scrollTo(0, 20);
    await expect.poll(() => page.roots()[0]?.host.getBoundingClientRect().top).toBe(before - 20);
    scrollTo(0, 400);
    await expect.poll(title).toBeNull();
  });

  test('closes at a press elsewhere', async () => {
    page = openPage(PAGE);
    await movePointer(centreOf('#m1'));
    await expect.poll(title).toBe('Odile Maret');
    await click(FAR);
    expect(title()).toBeNull();
  });

  test('closes with Escape though the focus is in the page, which does not see the key', async () => {
    page = openPage(PAGE);
    let seen = 0;
    const count = () => void seen++;
    document.addEventListener('keydown', count);
    await movePointer(centreOf('#m1'));
    await expect.poll(title).toBe('Odile Maret');
    await userEvent.keyboard('{Escape}');
    expect(title()).toBeNull();
    expect(seen).toBe(0);
    document.removeEventListener('keydown', count);
  });

  test('is told politely to those who cannot see it open', async () => {
    page = openPage(PAGE);
    await movePointer(centreOf('#m1'));
    await expect
      .poll(() => page.roots()[0]?.querySelector('.announcer')?.textContent)
      .toMatch(/^Odile Maret, Person: Director/u);
    expect(page.roots()[0]!.activeElement).toBeNull();
  });
});
