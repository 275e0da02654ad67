/** With the distances that WCAG 1.4.12 lets a reader demand, every state keeps its words: none cut off, none over another. */
import { afterEach, expect, test } from 'vitest';
import { mountByName, unmountByName } from '../gallery/mount-by-name.ts';
import { PAGE_STATES } from '../gallery/page-states.tsx';
import { STATES } from '../gallery/states.tsx';

const NAMES = [...STATES, ...PAGE_STATES].map(({ name }) => name);
/** The popup has a width of its own. */
const isWide = (name: string) => !name.startsWith('popup');
const ROWS = [
  ...NAMES.filter(isWide).map((name) => [name, 280] as const),
  ...NAMES.filter((name) => name.startsWith('panel')).map((name) => [name, 320] as const),
  ...NAMES.map((name) => [name, 400] as const),
];
/** What a glyph's box reaches beyond the glyph. */
const TOLERANCE = 3;

// What is out of sight and not laid out yet has no boxes to compare.
const laidOut = new CSSStyleSheet();
laidOut.replaceSync('* { content-visibility: visible !important }');
document.adoptedStyleSheets = [laidOut];

afterEach(unmountByName);

test.each(ROWS)('%s, %i px wide, keeps its words whole and apart', async (name, width) => {
  const root = await mountByName(name, { theme: 'light', width, spaced: true });
  const words = wordsOf(root);
  expect(words.length).toBeGreaterThan(0);
  expect([...cutOff(words), ...crossing(words), ...broken(root)]).toEqual([]);
});

test.each([320, 400])(
  'no name of an ordinary length is cut in the drawing of connections, %i px wide',
  async (width) => {
    const root = await mountByName('panel-connections-of-one', { theme: 'light', width, spaced: true });
    const names = [...root.querySelectorAll('.connection-drawing text')].map(
      ({ textContent }) => textContent,
    );
    expect(names).toHaveLength(6);
    expect(names.filter((name) => name.includes('…'))).toEqual([]);
  },
);

interface Words {
  readonly text: string;
  readonly element: Element;
  readonly boxes: readonly DOMRect[];
}

function wordsOf(root: ParentNode): Words[] {
  const found: Words[] = [];
  const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!;
    const text = node.textContent!.trim();
    if (text === '' || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    found.push({ text: text.slice(0, 40), element, boxes: [...range.getClientRects()] });
  }
  return found;
}

function isSeen(element: Element): boolean {
  return element.checkVisibility() && !element.closest('style, title, option') && !isForEars(element);
}

function isForEars(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
  return false;
}

/** Beyond a box that cuts off what reaches over it, beyond the control that they label, or beyond the surface. */
function* cutOff(words: readonly Words[]): Generator<string> {
  for (const { text, element, boxes } of words) {
    const inside = element.closest<HTMLElement>('button, .button, .segment, .check-chip, kbd, summary');
    for (const box of boxes) {
      for (const edge of boundsOf(element, inside)) {
        const { left, right, top, bottom } = edge.getBoundingClientRect();
        const over = Math.max(left - box.left, box.right - right, top - box.top, box.bottom - bottom);
        if (over > TOLERANCE) yield `"${text}" reaches ${Math.round(over)} px over ${edge.tagName}.${edge.classList.value}`;
      }
    }
  }
} // prettier-ignore

function* boundsOf(element: Element, inside: Element | null): Generator<Element> {
  let scrolls = false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    // What scrolls can be brought into sight, in all that is around it.
    scrolls ||= [overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll');
    const cuts = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
    if (!scrolls && (at === inside || cuts || at.id === 'page-state' || at.matches('.card'))) yield at;
  }
}

function* crossing(words: readonly Words[]): Generator<string> {
  const lines = words.flatMap(({ text, element, boxes }) =>
    boxes.map((box) => ({ text, box, layer: layerOf(element) })),
  );
  for (const [i, one] of lines.entries()) {
    for (const other of lines.slice(i + 1)) {
      if (other.layer !== one.layer) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > TOLERANCE && down > TOLERANCE) yield `"${one.text}" over "${other.text}"`;
    }
  }
}

/** Longer words have to break somewhere. */
const LONGEST_WORD = 12;

/** A word in two lines, as a column too narrow for it makes them; paths into a file have no words. */
function* broken(root: ParentNode): Generator<string> {
  const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isSeen(node.parentElement!) || node.parentElement!.closest('textarea, .place')) continue;
    for (const { 0: word, index } of node.textContent!.matchAll(/\p{L}+/gu)) {
      if (word.length > LONGEST_WORD) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) yield `"${word}" is broken`;
    }
  }
}

/** What floats, sticks to an edge or scrolls by itself has words of others beneath it, as it is meant to. */
function layerOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { position, overflowY } = getComputedStyle(at);
    if (['fixed', 'sticky', 'absolute'].includes(position) || ['auto', 'scroll'].includes(overflowY))
      return at;
  }
  return null;
}
