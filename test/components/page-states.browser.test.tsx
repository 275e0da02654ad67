/** Every state of the extension's pages, in a real browser: axe finds nothing, nothing sticks out, targets can be hit. */
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { mountPageState, unmountPageState, type PageLook } from '../gallery/mount-page-state.tsx';
import { PAGE_STATES } from '../gallery/page-states.tsx';

const LOOKS: readonly (readonly [string, PageLook])[] = [
  ['light', { language: 'en', theme: 'light', width: 400 }],
  ['dark', { language: 'en', theme: 'dark', width: 400 }],
  ['narrow and German', { language: 'de', theme: 'light', width: 280 }],
  ['narrow, dark and Russian', { language: 'ru', theme: 'dark', width: 280 }],
  ['right to left', { language: 'ar', theme: 'light', width: 360 }],
  ['wide, dark and right to left', { language: 'ar', theme: 'dark', width: 1100 }],
];

/** WCAG 2.2, 2.5.8. Names in running text are exempt. */
const LEAST_TARGET = 24;

afterEach(() => {
  unmountPageState();
  document.documentElement.removeAttribute('dir');
});

describe.each(LOOKS)('%s', (_name, look) => {
  test.each(PAGE_STATES.map((state) => [state.name, state] as const))('%s', async (_state, state) => {
    const root = await mountPageState(state, look);
    const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      [],
    );
    const wide = [
      ...root.querySelectorAll<HTMLElement>('.search, .popup, .welcome, .options, .panel, .tab-panel'),
    ].filter((part) => part.scrollWidth > part.clientWidth + 1);
    expect(wide.map((part) => part.className)).toEqual([]);
    const small = [
      ...root.querySelectorAll<HTMLElement>(
        'button:not(.live-name, .name), [role="option"], [role="switch"]',
      ),
    ].filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < LEAST_TARGET);
    expect(small.map((target) => target.textContent)).toEqual([]);
  });
});
