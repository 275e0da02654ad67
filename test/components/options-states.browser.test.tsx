/** Every state of the settings page, in a real browser: axe finds nothing, nothing sticks out, targets can be hit. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { mountPageState, type PageLook } from '../gallery/mount-page-state.tsx';
import { OPTIONS_STATES } from '../gallery/options-states.tsx';

const LOOKS: readonly (readonly [string, PageLook])[] = [
  ['light and wide', { language: 'en', theme: 'light', width: 760 }],
  ['dark', { language: 'en', theme: 'dark', width: 400 }],
  ['narrow', { language: 'de', theme: 'light', width: 280 }],
  ['right to left', { language: 'ar', theme: 'light', width: 400 }],
];

/** WCAG 2.2, 2.5.8. */
const LEAST_TARGET = 24;

afterEach(() => {
  for (const host of document.querySelectorAll('.page-state')) {
    render(null, host);
    host.remove();
  }
});

describe.each(LOOKS)('%s', (_name, look) => {
  test.each(OPTIONS_STATES.map((state) => [state.name, state] as const))('%s', async (_state, state) => {
    const host = await mountPageState(state, look);
    const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      [],
    );

    expect(host.scrollWidth, 'nothing sticks out').toBeLessThanOrEqual(host.clientWidth);
    const small = [
      ...host.querySelectorAll<HTMLElement>('button, nav a, select, input:not([type=file], [type=radio])'),
    ].filter((target) => target.getBoundingClientRect().height < LEAST_TARGET);
    expect(small.map((target) => target.outerHTML)).toEqual([]);
  });
});
