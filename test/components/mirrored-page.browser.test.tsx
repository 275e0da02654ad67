/** In a language that is read from the right, signs that point point the other way, and foreign text keeps its own. */
import { afterEach, expect, test } from 'vitest';
import { mountPageState, unmountPageState } from '../gallery/mount-page-state.tsx';
import { PAGE_STATES } from '../gallery/page-states.tsx';

afterEach(() => {
  unmountPageState();
  document.documentElement.removeAttribute('dir');
});

async function mount(name: string, language: string): Promise<HTMLElement> {
  const state = PAGE_STATES.find((each) => each.name === name)!;
  return mountPageState(state, { language, theme: 'light', width: 400 });
}

const isMirrored = (sign: SVGGraphicsElement) => sign.getScreenCTM()!.a < 0;

test.each([
  ['en', false],
  ['ar', true],
])('in %s all ways back and forth in the panel are mirrored: %s', async (language, expected) => {
  const root = await mount('panel-names-opened', language);
  const signs = [...root.querySelectorAll<SVGGraphicsElement>('.mirrored path')];
  expect(signs.length).toBe(4);
  expect(signs.map(isMirrored)).toEqual(signs.map(() => expected));
});

test('a rejected reading is told in the order of the sentence, whatever its name begins with', async () => {
  const root = await mount('options-decisions', 'ar');
  const row = root.querySelector('.row-name')!;
  const words = row.firstChild as Text;
  const rightEdge = (part: string) => {
    const range = document.createRange();
    range.setStart(words, words.data.indexOf(part));
    range.setEnd(words, words.data.indexOf(part) + part.length);
    return range.getBoundingClientRect().right;
  };
  expect(rightEdge('«')).toBeGreaterThan(rightEdge('ليس'));
  expect(rightEdge('ليس')).toBeGreaterThan(rightEdge('Odile'));
});
