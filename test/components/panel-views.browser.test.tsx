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
  ['panel-claims-beside-denials', '4 claims of 47'],
  ['panel-claims-beside-denials', 'All 4 claims listed'],
  // The filter finds the two denials; what they deny stands beside them.
  ['panel-claims-denied-beside', '4 claims of 47'],
  ['panel-claims-denied-beside', 'All 4 claims listed'],
  ['panel-connections-no-way', 'The claims of this dossier do not connect the two.'],
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

test('the bar that takes claims along has its choice and both its buttons on one line in the narrowest panel', async () => {
  const root = await mount('panel-claims-filtered', 280);
  const parts = [...root.querySelectorAll('.export-how select, .export-how button')];
  expect(parts).toHaveLength(3);
  expect(new Set(parts.map((part) => Math.round(part.getBoundingClientRect().bottom))).size).toBe(1);
});

test.each([
  ['options-decisions', 'Take all back', '.options-section h2'],
  ['options-empty', 'Add many', '.options-section h2'],
  ['panel-names-found', 'Mark all as unread', '.names-count'],
  ['panel-connections-whole', 'Eastern Quay — Port', '.connections-count'],
])('in %s the words “%s” begin where the text around them begins', async (state, words, around) => {
  const root = await mount(state);
  const button = [...root.querySelectorAll('button')].find(({ textContent }) =>
    textContent.startsWith(words),
  )!;
  expect(Math.abs(startOf(button) - startOf(root.querySelector(around)!))).toBeLessThanOrEqual(1);
});

function startOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().left;
}

test('the glass of the search stands in the middle of its field, however little a popup has to say', async () => {
  const root = await mount('popup-waiting', 360);
  const middle = (selector: string) => {
    const { top, bottom } = root.querySelector(selector)!.getBoundingClientRect();
    return (top + bottom) / 2;
  };
  expect(Math.abs(middle('.search-field > .icon') - middle('.search-field input'))).toBeLessThanOrEqual(1);
});

test.each([
  ['options-dossiers-lost', 0],
  ['options-dossiers-several-lost', 3],
])('in %s the lost dossiers stand in a list of %i', async (state, count) => {
  const root = await mount(state);
  expect(root.querySelector('.lost')!.textContent).toContain('A lost affair, revision\u00A02');
  expect(root.querySelectorAll('.lost li')).toHaveLength(count);
});

test('that a very large dossier is shown in part stands in a line of its own', async () => {
  const root = await mount('panel-claims-part', 1100);
  const [count, part] = ['.claims-count strong', '.claims-part'].map((selector) =>
    root.querySelector(selector)!.getBoundingClientRect(),
  );
  expect(root.querySelector('.claims-part')!.textContent).toContain('47 of its 220,000 claims');
  expect(part!.top).toBeGreaterThanOrEqual(count!.bottom);
});

const mountArabic = (name: string): Promise<HTMLElement> =>
  mountPageState(
    PAGE_STATES.find((state) => state.name === name)!,
    { language: 'ar', theme: 'light', width: 400 },
  );

test.each([
  ['panel-names-found', '.name-about'],
  ['popup-long-names', '.popup-open > [lang]'],
  ['options-newer', '.names-of-changes li'],
  ['options-dossiers', '.dossier p[lang]'],
  ['welcome', '.welcome-dossier p[lang]'],
  ['welcome-card', '.claim-text'],
])(
  'in %s from right to left, %s in a language from left to right ends at the right edge',
  async (state, selector) => {
    const root = await mountArabic(state);
    const text = root.querySelector<HTMLElement>(selector)!;
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
    const edge = text.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(text).paddingRight);
    for (const line of lines) expect(Math.abs(edge - line.right)).toBeLessThan(6);
  },
);

test('a field for a file that is not seen makes no page from right to left scroll sideways', async () => {
  const root = await mountArabic('options-sites');
  const unseen = root.querySelector('input[type="file"]')!;
  expect(unseen.getBoundingClientRect().width).toBeLessThanOrEqual(1);
});

test('what may be typed stands from right to left in an empty field, what is typed in its own direction', async () => {
  const styleOf = (root: HTMLElement) => getComputedStyle(root.querySelector('input[type="search"]')!);
  const empty = styleOf(await mountArabic('popup-found'));
  expect([empty.direction, empty.unicodeBidi]).toEqual(['rtl', 'normal']);
  unmountPageState();
  // The field itself keeps the page's direction, and with it its glass and its cross.
  const typed = styleOf(await mountArabic('popup-searched'));
  expect([typed.direction, typed.unicodeBidi]).toEqual(['rtl', 'plaintext']);
});

test('the ways to a source stand on one line, apart from each other, beside a box to tick in the narrowest panel', async () => {
  const root = await mount('panel-claims-filtered', 280);
  const lines = [...root.querySelectorAll('.claim-rows .source .actions')].map((actions) =>
    [...actions.querySelectorAll('a, button')].map((way) => way.getBoundingClientRect()),
  );
  expect(lines).toHaveLength(5);
  for (const [first, second, third] of lines) {
    expect(new Set([first, second, third].map((way) => Math.round(way!.top + way!.bottom))).size).toBe(1);
    expect(second!.left - first!.right).toBeGreaterThanOrEqual(4);
    expect(third!.left - second!.right).toBeGreaterThanOrEqual(4);
  }
});

test('a count of claims that does not fit beside a connected name stands below the name, not below its sign', async () => {
  const root = await mount('panel-connections-of-one', 280);
  const rows = [...root.querySelectorAll('.connection-list > li')].map((row) => {
    const name = row.querySelector('.connection-name :is(.name, bdi, span)')!;
    return { name: name.getBoundingClientRect(), count: row.querySelector('.disclosure > button')! };
  });
  const below = rows.filter(({ name, count }) => count.getBoundingClientRect().top >= name.bottom - 4);
  expect(below.length).toBeGreaterThan(0);
  for (const { name, count } of below) expect(Math.abs(startOf(count) - name.left)).toBeLessThanOrEqual(1);
});

test.each(['popup-found', 'popup-off', 'popup-paused'])(
  'in %s the switch ends where the field under it ends',
  async (state) => {
    const root = await mount(state, 360);
    const [row, field] = ['.popup-top > .switch', '.search-field'].map(
      (selector) => root.querySelector(selector)!.getBoundingClientRect().right,
    );
    expect(Math.abs(row! - field!)).toBeLessThanOrEqual(1);
  },
);

test('the words of a claim that was asked for end before the ground under it does', async () => {
  const root = await mount('panel-claims-one-wanted');
  const first = root.querySelector('.claim-rows > li')!.getBoundingClientRect();
  const words = root.querySelector('.claim-rows > li .claim')!.getBoundingClientRect();
  expect(first.right - words.right).toBeGreaterThanOrEqual(6);
});

test('that a page is on the map is not torn apart at the end of a line', async () => {
  const root = await mount('panel-map-whole', 400);
  expect(root.querySelector('.place-here')!.getClientRects()).toHaveLength(1);
});

test('the field for many sites ends where the rows of sites end', async () => {
  const root = await mount('options-sites', 320);
  const [field, row] = ['.options textarea', '.options-section li'].map(
    (selector) => root.querySelector(selector)!.getBoundingClientRect().right,
  );
  expect(Math.abs(field! - row!)).toBeLessThanOrEqual(1);
});
