/** Shortcuts as browsers write them, with the names that keyboards of a language bear. */
import { expect, test } from 'vitest';
import { nameKeys } from '../../components/name-keys.ts';
import { loadTranslation } from '../../components/load-translation.ts';
import type { Surface } from '../../components/translation.ts';

const ROWS = [
  ['en', 'Alt+Shift+L', ['Alt', 'Shift', 'L']],
  ['fr', 'Alt+Shift+L', ['Alt', 'Maj', 'L']],
  ['fr', 'Alt+Maj+L', ['Alt', 'Maj', 'L']],
  ['de', 'Ctrl+Shift+L', ['Strg', 'Umschalt', 'L']],
  ['de', 'Umschalt+F6', ['Umschalt', 'F6']],
  ['de', '⌥⇧N', ['⌥', '⇧', 'N']],
  ['ru', 'Ctrl+Shift+L', ['Ctrl', 'Shift', 'L']],
] as const;
const PAGES: readonly Surface[] = ['options', 'welcome'];

test.each(PAGES.flatMap((page) => ROWS.map((row) => [page, ...row] as const)))(
  'on the page %s in %s, %s reads %j',
  async (page, language, shortcut, keys) => {
    expect(nameKeys(shortcut, await loadTranslation(language, [page]))).toEqual(keys);
  },
);
