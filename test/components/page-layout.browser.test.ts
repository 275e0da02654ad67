/** What the eye found in the pages, in the language in which it did. */
import { afterEach, expect, test } from 'vitest';
import { mountPageState, unmountPageState } from '../gallery/mount-page-state.tsx';
import { PAGE_STATES } from '../gallery/page-states.tsx';

afterEach(unmountPageState);

const mountNamed = (name: string, language: string, width: number) =>
  mountPageState(
    PAGE_STATES.find((state) => state.name === name)!,
    { language, theme: 'light', width },
  );

test('all meanings in the list of keys begin at one edge, also beside the words for “no key yet”', async () => {
  const root = await mountNamed('welcome', 'de', 720);
  const meanings = [...root.querySelectorAll('.welcome-keys dd')];
  expect(meanings.length).toBeGreaterThan(4);
  expect(new Set(meanings.map((meaning) => meaning.getBoundingClientRect().left)).size).toBe(1);
});

test.each([
  ['en', /^The file is cut off: /u],
  ['fr', /^Le fichier est tronqué\s: /u],
])('in %s what is wrong with a backup is one sentence', async (language, expected) => {
  const root = await mountNamed('options-restore-refused', language, 400);
  expect(root.querySelector('.issues li')!.textContent).toMatch(expected);
});

test('how many names are unread is not torn from its words at the end of a line', async () => {
  const root = await mountNamed('panel-names-many', 'de', 400);
  expect(root.querySelector('.names-unread')!.getClientRects()).toHaveLength(1);
});
