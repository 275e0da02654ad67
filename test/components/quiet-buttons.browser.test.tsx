/** A button that looks like a word stands where words stand: also one that comes to begin a further row. */
import { afterEach, expect, test } from 'vitest';
import { mountByName, unmountByName } from '../gallery/mount-by-name.ts';

afterEach(unmountByName);

/** Where its words begin, beyond where those of its row's box do; null for one that has something before it in its row. */
function insetOf(button: HTMLElement): number | null {
  const words = document.createRange();
  words.selectNodeContents(button);
  const { top, bottom } = button.getBoundingClientRect();
  const before = button.previousElementSibling?.getBoundingClientRect();
  if (before && before.bottom > top + 2 && before.top < bottom - 2) return null;
  const row = button.parentElement!;
  const { borderLeftWidth, paddingLeft } = getComputedStyle(row);
  const edge = row.getBoundingClientRect().left + Number.parseFloat(borderLeftWidth) + Number.parseFloat(paddingLeft);
  return Math.round(words.getBoundingClientRect().left - edge);
} // prettier-ignore

test.each([
  ['options-dossiers', 280, '.button.quiet'],
  ['options-files', 280, '.button.quiet'],
  ['options-dossiers-lost', 280, '.button.quiet'],
  ['popup-found', 200, '.popup-foot .button.quiet'],
])('in %s at %i px the quiet buttons that begin a row are in line with the text', async (name, width, buttons) => {
  const root = await mountByName(name, { theme: 'light', width, spaced: true });
  for (const popup of root.querySelectorAll<HTMLElement>('.popup')) popup.style.inlineSize = `${width}px`;
  const insets = [...root.querySelectorAll<HTMLElement>(buttons)].map(insetOf);
  const beginning = insets.filter((inset) => inset !== null);
  expect(beginning.length).toBeGreaterThan(0);
  expect(beginning.filter((inset) => inset !== 0)).toEqual([]);
}); // prettier-ignore
