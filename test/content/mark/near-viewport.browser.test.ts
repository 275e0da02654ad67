/** What counts as near the view before the browser has said anything, and after. */
import { afterEach, expect, test, vi } from 'vitest';
import { createNearViewport } from '../../../entrypoints/content/mark/near-viewport.ts';

afterEach(() => document.body.replaceChildren());

/** Two containers without a box of their own, in one box that stands so far down. */
function twoInOneBox(top: string): readonly [Element, Element] {
  const box = document.createElement('div');
  box.style.cssText = `position: absolute; top: ${top}`;
  box.innerHTML = '<p style="display: contents">one</p><p style="display: contents">two</p>';
  document.body.append(box);
  return [box.children[0]!, box.children[1]!];
}

test.each([
  { where: 'out of view', top: '300vh', isNear: false },
  { where: 'in view', top: '0', isNear: true },
])('a container in a box that is watched already is as near as the box: $where', async ({ top, isNear }) => {
  const [one, two] = twoInOneBox(top);
  const onChange = vi.fn();
  const near = createNearViewport({ margin: '25%', isNearAtFirst: true }, onChange);
  near.watch(new Set([one]));
  expect(near.isNear(one)).toBe(true);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
  near.watch(new Set([one, two]));
  expect([near.isNear(one), near.isNear(two)]).toEqual([isNear, isNear]);
  near.watch(new Set([two]));
  expect(near.isNear(two)).toBe(isNear);
  near.stop();
});
