/** Steps that the end-to-end tests of the card take: go to a name, look at the card, press something in it. */
import { CARD_HOST, type DrivenPage } from './driven-browser.ts';
import { awaitMarks, readCard, type CardView, type Point } from './page-marks.ts';
import { waitUntil } from './wait-until.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Until the names are marked, and so found. */
export async function openRead(open: Promise<DrivenPage>): Promise<DrivenPage> {
  const page = await open;
  await awaitMarks(page);
  return page;
}

export function boxOf(page: DrivenPage, selector: string): Promise<Box> {
  return page.evaluate((wanted) => {
    const { left, top, right, bottom } = document.querySelector(wanted)!.getBoundingClientRect();
    return { left, top, right, bottom };
  }, selector);
}

export function cardBox(page: DrivenPage): Promise<Box> {
  return boxOf(page, CARD_HOST);
}

export async function centreOf(page: DrivenPage, selector: string): Promise<Point> {
  const { left, top, right, bottom } = await boxOf(page, selector);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Moves in a straight line, a step for each frame or so. */
export async function glide(page: DrivenPage, from: Point, to: Point, steps = 12): Promise<void> {
  for (let i = 1; i <= steps; i++) {
    await page.movePointer(from.x + ((to.x - from.x) * i) / steps, from.y + ((to.y - from.y) * i) / steps);
  }
}

/** Comes from the corner, rests on the element, and waits for its card. */
export async function rest(page: DrivenPage, selector: string): Promise<CardView> {
  await page.movePointer(1, 1);
  await awaitNoCard(page);
  const { x, y } = await centreOf(page, selector);
  await page.movePointer(x - 2, y);
  await page.movePointer(x, y);
  return awaitCard(page);
}

/** The same for what has just come into sight and is read in a moment: no hand is as still as a driven one. */
export async function restOnNew(page: DrivenPage, selector: string): Promise<void> {
  await trembleAt(page, await centreOf(page, selector));
}

export async function trembleAt(page: DrivenPage, { x, y }: { x: number; y: number }): Promise<void> {
  let trembles = 0;
  await waitUntil('the card of what is new is open', async () => {
    await page.movePointer(x - (trembles++ % 2), y);
    return hasCard(page);
  });
  await awaitCard(page);
}

export function awaitCard(page: DrivenPage, name?: string): Promise<CardView> {
  return waitUntil(`a card ${name === undefined ? '' : `of ${name} `}is open`, async () => {
    const card = await readCard(page);
    return card && (name === undefined || card.name === name) && card.links.length > 0 ? card : undefined;
  });
}

export async function awaitNoCard(page: DrivenPage): Promise<void> {
  await waitUntil('no card is open', async () => (await readCard(page)) === undefined);
}

export async function hasCard(page: DrivenPage): Promise<boolean> {
  return (await readCard(page)) !== undefined;
}

/** The middle of the first button in the card whose words or label begin so, scrolled to. */
export async function pointOfButton(page: DrivenPage, words: string): Promise<Point> {
  const point = await page.evaluateInCard((root, wanted) => {
    const button = [...root.querySelectorAll('button')].find((each) =>
      (each.getAttribute('aria-label') ?? each.textContent ?? '').startsWith(wanted),
    );
    button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = button?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, words);
  if (!point) throw new Error(`The card has no button that begins with "${words}".`);
  return point;
}

export async function pressButton(page: DrivenPage, words: string): Promise<void> {
  const { x, y } = await pointOfButton(page, words);
  await page.click(x, y);
}

/** What has the focus in the card, in words; empty where the focus is elsewhere. */
export async function focusInCard(page: DrivenPage): Promise<string> {
  const words = await page.evaluateInCard((root) => {
    const focused = root.activeElement;
    return focused ? `${focused.getAttribute('role') ?? focused.localName}: ${focused.textContent}` : '';
  });
  return words ?? '';
}

/** Counts in the page's `seen.gone` how often the card goes, as a flicker would show. */
export function countGoings(page: DrivenPage): Promise<void> {
  return page.evaluate((host) => {
    const seen = { gone: 0 };
    Reflect.set(window, 'seen', seen);
    new MutationObserver(() => {
      if (!document.querySelector(host)) seen.gone++;
    }).observe(document.documentElement, { childList: true });
  }, CARD_HOST);
}
