/** What a reader sees of the extension on a page: the marked names, and the card over one of them. */
import type { DrivenPage } from './driven-browser.ts';
import { waitUntil } from './wait-until.ts';

export interface Mark {
  readonly text: string;
  /** UTF-16 offsets in the text of `body`. */
  readonly start: number;
  readonly end: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Names of the extension's highlights begin so; a contract with everything outside it. */
const HIGHLIGHT_PREFIX = 'sidelight';

/** The marks painted on the page, in text order, from its highlight registry: nothing is asked of the extension. */
export function readMarks(page: DrivenPage): Promise<Mark[]> {
  return page.evaluate((prefix) => {
    const marks = new Map<string, Mark>();
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith(prefix)) continue;
      const style = getComputedStyle(document.body, `::highlight(${name})`);
      const isPainted = style.textDecorationLine !== 'none' || style.backgroundColor !== 'rgba(0, 0, 0, 0)';
      if (!isPainted) continue; // ranges without a style, as an extension leaves in Firefox when it is removed
      for (const range of highlight) {
        const before = document.createRange();
        before.setEnd(range.startContainer, range.startOffset);
        before.setStart(document.body, 0);
        const own = document.createRange();
        own.setStart(range.startContainer, range.startOffset);
        own.setEnd(range.endContainer, range.endOffset);
        const start = before.toString().length;
        const text = own.toString();
        marks.set(`${start}`, { text, start, end: start + text.length });
      }
    }
    return [...marks.values()].sort((a, b) => a.start - b.start);
  }, HIGHLIGHT_PREFIX);
}

/** Waits until the page has marks and their number stands still: pages are read piece by piece. */
export async function awaitMarks(page: DrivenPage): Promise<Mark[]> {
  let seen = -1;
  return waitUntil('the page has marks', async () => {
    const marks = await readMarks(page);
    const settled = marks.length > 0 && marks.length === seen;
    seen = marks.length;
    return settled ? marks : undefined;
  });
}

/**
 * Scrolls to a stretch of the page's text and says where its first line is, once the page has heard of the scrolling: that
 * comes with the next frame, and a pointer that was sooner would be taken for one under which the page is being scrolled.
 */
export function pointOf(page: DrivenPage, { start, end }: Pick<Mark, 'start' | 'end'>): Promise<Point> {
  return page.evaluate(
    async (from, to) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let passed = 0;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const length = (node.nodeValue ?? '').length;
        if (from >= passed && from < passed + length) range.setStart(node, from - passed);
        if (to > passed && to <= passed + length) range.setEnd(node, to - passed);
        passed += length;
      }
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const boxOfRange = () => range.getClientRects()[0] ?? range.getBoundingClientRect();
      const seen = boxOfRange();
      // The element may be a plain text of many screens.
      if (seen.y < 0 || seen.bottom > innerHeight)
        scrollBy({ top: seen.y - innerHeight / 2, behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const box = boxOfRange();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    start,
    end,
  );
}

export interface CardView {
  readonly name: string;
  readonly text: string;
  readonly links: readonly CardLink[];
}

export interface CardLink {
  readonly href: string;
  /** With the words that only screen readers hear. */
  readonly text: string;
  readonly target: string;
}

/** The open card, or undefined. */
export async function readCard(page: DrivenPage): Promise<CardView | undefined> {
  const view = await page.evaluateInCard((root) => {
    const dialog = root.querySelector<HTMLElement>('dialog, [role="dialog"]');
    if (dialog === null || dialog.getClientRects().length === 0) return null;
    const label = root.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    const links = [...dialog.querySelectorAll('a')].map((link) => ({
      href: link.href,
      text: link.textContent ?? '',
      target: link.target,
    }));
    return {
      name: (label?.textContent ?? dialog.getAttribute('aria-label') ?? '').trim(),
      text: dialog.innerText,
      links,
    };
  });
  return view ?? undefined;
}

/** Hovers as a reader does: comes from elsewhere, rests on the name, and waits for the card and what it says. */
export async function hover(page: DrivenPage, mark: Pick<Mark, 'start' | 'end' | 'text'>): Promise<CardView> {
  await page.movePointer(1, 1);
  await waitUntil('no card is open', async () => (await readCard(page)) === undefined);
  const point = await pointOf(page, mark);
  await page.movePointer(point.x - 2, point.y);
  await page.movePointer(point.x, point.y);
  return waitUntil(`a card opens over “${mark.text}” and is filled`, async () => {
    const card = await readCard(page);
    return card?.text.includes('Looking up') ? undefined : card;
  });
}

/** Scrolls a link of the open card into view and says where it is. */
export async function pointOfLink(page: DrivenPage, href: string): Promise<Point> {
  const point = await page.evaluateInCard((root, wanted) => {
    const link = [...root.querySelectorAll('a')].find((each) => each.href === wanted);
    link?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = link?.getClientRects()[0];
    return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, href);
  if (!point) throw new Error(`The card has no link to ${href}.`);
  return point;
}
