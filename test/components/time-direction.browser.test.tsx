/** Drawings of time run as the reader's language is read, and their words keep their size however wide the drawing is. */
import { afterEach, expect, test } from 'vitest';
import { mountPageState, unmountPageState } from '../gallery/mount-page-state.tsx';
import { PAGE_STATES } from '../gallery/page-states.tsx';

afterEach(() => {
  unmountPageState();
  document.documentElement.removeAttribute('dir');
});

async function shapes(name: string, language: string, selector: string, width = 400): Promise<SVGElement[]> {
  const state = PAGE_STATES.find((each) => each.name === name)!;
  const root = await mountPageState(state, { language, theme: 'light', width });
  return [...root.querySelectorAll<SVGElement>(selector)];
}

const middleOf = (shape: Element): number => {
  const { left, right } = shape.getBoundingClientRect();
  return (left + right) / 2;
};

const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

/** As they are from the left to the right. */
const yearsIn = (texts: readonly Element[]): number[] =>
  texts.toSorted((a, b) => middleOf(a) - middleOf(b)).map((text) => Number(text.textContent));

test.each([
  ['the timeline', 'panel-timeline-whole', '.ticks text', 'en', 1],
  ['the timeline', 'panel-timeline-whole', '.ticks text', 'ar', -1],
  ["a card's line of events", 'panel-names-opened', '.line .year', 'en', 1],
  ["a card's line of events", 'panel-names-opened', '.line .year', 'ar', -1],
])('the years of %s (%s, %s) run as one reads in "%s"', async (_what, name, selector, language, direction) => {
  const years = yearsIn(await shapes(name, language, selector));
  expect(years.length).toBeGreaterThan(1);
  expect(direction === 1 ? years : years.toReversed()).toEqual(ascending(years));
}); // prettier-ignore

test.each([
  ['panel-timeline-whole', '.moment rect'],
  ['panel-names-opened', '.line .dot'],
])('what happened stands in Arabic where English has it, seen in a mirror: %s', async (name, selector) => {
  const places = async (language: string) => (await shapes(name, language, selector)).map(middleOf);
  const english = await places('en');
  unmountPageState();
  const arabic = await places('ar');
  const distances = (from: readonly number[]) => ascending(from.slice(1).map((at, i) => Math.round(Math.abs(at - from[i]!))));
  expect(english.length).toBeGreaterThan(2);
  expect(Math.sign(arabic.at(-1)! - arabic[0]!)).toBe(-Math.sign(english.at(-1)! - english[0]!));
  expect(distances(arabic)).toEqual(distances(english));
}); // prettier-ignore

test("the years of a card's line of events are as large in a wide tab as in a narrow panel", async () => {
  const heights = async (width: number) =>
    (await shapes('panel-names-opened', 'en', '.line .year', width)).map(
      (text) => text.getBoundingClientRect().height,
    );
  const narrow = await heights(280);
  unmountPageState();
  expect(await heights(1100)).toEqual(narrow);
});
