/** What holds of every state of the extension's pages, in a real browser: axe finds nothing, nothing sticks out, targets can be hit. */
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { mountPageState, unmountPageState, type PageLook } from '../gallery/mount-page-state.tsx';
import { PAGE_STATES } from '../gallery/page-states.tsx';

/** WCAG 2.2, 2.5.8. Names in running text are exempt. */
const LEAST_TARGET = 24;

/** One test a state. A look is a file of its own, or one core would examine them all while the others rest. */
export function testPageStates(look: PageLook): void {
  afterEach(() => {
    unmountPageState();
    document.documentElement.removeAttribute('dir');
  });

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
    // Unseen, it would let the page scroll sideways.
    const roomy = [...root.querySelectorAll<HTMLElement>('.hidden')].filter((part) => part.offsetWidth > 1);
    expect(roomy.map((part) => part.outerHTML)).toEqual([]);
    const small = [
      ...root.querySelectorAll<HTMLElement>(
        'button:not(.live-name, .name), [role="option"], [role="switch"]',
      ),
    ].filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < LEAST_TARGET);
    expect(small.map((target) => target.textContent)).toEqual([]);
  });
}
