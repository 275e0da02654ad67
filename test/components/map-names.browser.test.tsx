/** Every place of the map that has room beside its dot is named, however long its name is. */
import { afterEach, expect, test } from 'vitest';
import { mountByName, unmountByName } from '../gallery/mount-by-name.ts';

afterEach(unmountByName);

test.each(['panel-map-long-names', 'panel-map-whole'])('in %s names stand on a narrow map', async (name) => {
  const root = await mountByName(name, { theme: 'light', width: 320 });
  const map = root.querySelector('.story-map')!.getBoundingClientRect();
  const labels = [...root.querySelectorAll<SVGElement>('.place-name')];
  expect(labels.length).toBeGreaterThan(1);
  for (const label of labels) {
    const { left, right } = label.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(map.left);
    expect(right).toBeLessThanOrEqual(map.right);
  }
});

test.each(['panel-map-hostile', 'panel-map-long-names'])(
  'in %s no name stands under the buttons, with letters set apart',
  async (name) => {
    const root = await mountByName(name, { theme: 'light', width: 320, spaced: true });
    const buttons = root.querySelector('.map-buttons')!.getBoundingClientRect();
    const labels = [...root.querySelectorAll('.place-name')].map((label) => label.getBoundingClientRect());
    expect(labels.length).toBeGreaterThan(1);
    const under = labels.filter(({ right, top }) => right > buttons.left && top < buttons.bottom);
    expect(under).toEqual([]);
  },
);
