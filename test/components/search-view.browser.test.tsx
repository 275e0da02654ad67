/** The search by keyboard: `/`, typing, arrows, Enter, Escape. */
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PanelView } from '../../components/panel/panel-view.tsx';
import { SearchView, type SearchChoice } from '../../components/search/search-view.tsx';
import { mountPageState, unmountPageState } from '../gallery/mount-page-state.tsx';
import { SEARCH } from '../gallery/search-samples.ts';

afterEach(unmountPageState);

const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

async function open(): Promise<{ chosen: SearchChoice[]; active: () => string | null }> {
  const chosen: SearchChoice[] = [];
  await mountPageState(
    {
      name: 'search',
      surfaces: ['card', 'search'],
      view: () => (
        <>
          <button type="button">Before</button>
          <SearchView {...SEARCH} onChoose={(choice) => chosen.push(choice)} />
        </>
      ),
    },
    { language: 'en', theme: 'light', width: 400 },
  );
  const active = () =>
    document.querySelector('[aria-selected="true"] strong, [aria-selected="true"]')?.textContent ?? null;
  return { chosen, active };
}

const field = () => document.querySelector('input')!;

async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await settled();
}

test('"/" goes to the field, and is typed where one is typing already', async () => {
  await open();
  document.querySelector('button')!.focus();
  await press('/');
  expect(document.activeElement).toBe(field());
  expect(field().value).toBe('');
  await press('a/b');
  expect(field().value).toBe('a/b');
});

test('"/" in another view of the panel goes to the search', async () => {
  const views: string[] = [];
  await mountPageState(
    {
      name: 'panel',
      surfaces: ['card', 'panel', 'search'],
      view: () => (
        <PanelView
          trouble={null}
          state={{ view: 'claims', entity: null, params: {} }}
          onView={(view) => views.push(view)}
        >
          <input aria-label="Filter" />
        </PanelView>
      ),
    },
    { language: 'en', theme: 'light', width: 400 },
  );
  field().focus();
  await press('/');
  expect(views).toEqual([]);
  field().blur();
  await press('/');
  expect(views).toEqual(['search']);
});

test('Enter opens the first result', async () => {
  const { chosen } = await open();
  await press('/maret{Enter}');
  expect(chosen).toEqual([{ key: { dossier: 'harbour-2019', entity: 'odile-maret' } }]);
});

test('arrows go through all sections and round, and the field says which result is active', async () => {
  const { chosen, active } = await open();
  await press('/commission{ArrowDown}');
  expect(active()).toContain('commission');
  expect(document.getElementById(field().getAttribute('aria-activedescendant')!)).not.toBeNull();
  await press('{ArrowUp}{ArrowUp}{Enter}');
  expect(chosen).toHaveLength(1);
  expect(document.activeElement).toBe(field());
});

test('a claim is chosen with the entity that it is about', async () => {
  const { chosen } = await open();
  await press('/denies money{Enter}');
  expect(chosen).toEqual([
    { key: { dossier: 'harbour-2019', entity: 'odile-maret' }, wanted: { claim: 'denies' } },
  ]);
});

test('"Show all" is a row like the others, and shows all', async () => {
  await open();
  await press('/berth');
  expect(document.querySelectorAll('.result.entity')).toHaveLength(6);
  await press('{ArrowUp}{Enter}');
  expect(document.querySelectorAll('.result.entity')).toHaveLength(12);
});

test('typing on forgets which result was active', async () => {
  const { active } = await open();
  await press('/mar{ArrowDown}');
  expect(active()).not.toBeNull();
  await press('e');
  expect(active()).toBeNull();
});

test('Escape empties the field and the list', async () => {
  await open();
  await press('/maret{Escape}');
  expect(field().value).toBe('');
  expect(document.querySelector('.result')).toBeNull();
});

test('a press on a result opens it and leaves the focus in the field', async () => {
  const { chosen } = await open();
  await press('/maret');
  await userEvent.click(document.querySelector('.result')!);
  expect(chosen).toHaveLength(1);
  expect(document.activeElement).toBe(field());
});

test('a claim that another stands against never goes without saying so', async () => {
  await open();
  await press('/took commission');
  const row = [...document.querySelectorAll('.result.claim')].find((each) =>
    each.textContent?.includes('took a'),
  );
  expect(row?.textContent).toContain('1 claim stands against it');
});
