/** What the views of the extension's pages say and show in the states in which there is little or much to show. */
import { afterEach, expect, test } from 'vitest';
import { mountPageState, unmountPageState } from '../gallery/mount-page-state.tsx';
import { PAGE_STATES } from '../gallery/page-states.tsx';

afterEach(unmountPageState);

const mount = (name: string, width = 400): Promise<HTMLElement> =>
  mountPageState(
    PAGE_STATES.find((state) => state.name === name)!,
    {
      language: 'en',
      theme: 'light',
      width,
    },
  );

test.each([
  ['panel-claims-empty', 'This dossier has no claims.'],
  ['panel-connections-empty', 'No claim in this dossier names two of its entries together.'],
  ['panel-claims-nothing-found', 'Remove all filters'],
  ['popup-searched', 'took a commission on the lease'],
])('%s says “%s”', async (state, words) => {
  const root = await mount(state);
  expect(root.textContent).toContain(words);
});

test.each([
  ['panel-claims-empty', 'Remove all filters'],
  ['panel-claims-empty', 'Save as file'],
  ['panel-claims-nothing-found', 'Save as file'],
  ['panel-connections-empty', 'Named together most often'],
])('%s does not offer “%s”, where there is nothing to do it with', async (state, words) => {
  const root = await mount(state);
  expect(root.textContent).not.toContain(words);
});

test('the chosen one of many years is in sight', async () => {
  const root = await mount('panel-timeline-one-year', 280);
  const row = root.querySelector('.years')!.getBoundingClientRect();
  const chosen = root.querySelector('.years input:checked')!.getBoundingClientRect();
  expect(chosen.left).toBeGreaterThanOrEqual(row.left);
  expect(chosen.right).toBeLessThanOrEqual(row.right);
});

test.each([280, 400])('no choice of one word is broken on a page %i px wide', async (width) => {
  const root = await mount('options-whole', width);
  const words = [...root.querySelectorAll<HTMLElement>('.segment > span')].filter(
    (choice) => !choice.textContent.includes(' '),
  );
  expect(words.map((word) => word.textContent)).toContain('Always');
  const broken = words.filter((word) => {
    const range = document.createRange();
    range.selectNodeContents(word);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
  });
  expect(broken.map((word) => word.textContent)).toEqual([]);
});

test('the ways to a source stand on one line in the narrowest panel', async () => {
  const root = await mount('panel-claims-whole', 280);
  const actions = root.querySelector<HTMLElement>('.claim .source .actions')!;
  const tops = [...actions.querySelectorAll('a, button')].map((way) =>
    Math.round(way.getBoundingClientRect().top),
  );
  expect(new Set(tops).size).toBe(1);
});
