/** In forced colours, as readers with little sight set them, no drawing keeps a colour of ours and no state is lost. */
import { cdp } from 'vitest/browser';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { mountByName, unmountByName } from '../gallery/mount-by-name.ts';

const SYSTEM = [
  'Canvas', 'CanvasText', 'LinkText', 'Highlight', 'HighlightText', 'ButtonFace', 'ButtonText', 'GrayText',
]; // prettier-ignore

const emulate = (features: readonly { name: string; value: string }[]) =>
  cdp().send('Emulation.setEmulatedMedia', { features } as never);

afterAll(() => emulate([]));
afterEach(unmountByName);

const mount = (name: string) => mountByName(name, { theme: 'page', width: 400 });

/** As the browser computes it: `rgb(…)`. */
function computed(colour: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = colour;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe.each(['light', 'dark'])('on a %s ground', (scheme) => {
  beforeAll(() =>
    emulate([
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: scheme },
    ]),
  );

  test.each([
    'person', 'place', 'fact-opened', 'pinned-with-history', 'panel-names-found', 'panel-search-results',
    'panel-timeline-whole', 'panel-map-whole', 'panel-connections-of-one', 'popup-found', 'options-dossiers', 'welcome-card',
  ])('the drawings and icons of %s have the colours of the reader alone', async (name) => {
    const root = await mount(name);
    const reader = new Set(['none', ...SYSTEM.map(computed)]);
    const shapes = [...root.querySelectorAll('svg, svg :not(title, g, defs)')];
    expect(shapes.length).toBeGreaterThan(0);
    const ours = shapes.flatMap((shape) => {
      const { color, fill, stroke } = getComputedStyle(shape);
      return [color, fill, stroke]
        .filter((colour) => !reader.has(colour))
        .map((colour) => `${shape.outerHTML.slice(0, 60)}: ${colour}`);
    });
    expect(ours).toEqual([]);
  }); // prettier-ignore

  test.each([
    ['pinned-with-history', 'color', ".tool[aria-disabled='true']", '.tool.handle'],
    ['pinned-with-history', 'backgroundColor', '.tool.on', '.tool.handle'],
    ['citation-copied', 'backgroundColor', '.chip.done', '.chip:not(.done)'],
    ['options-dossiers', 'color', ".button.quiet[aria-disabled='true']", ".button.quiet[aria-disabled='false']"],
    ['options-restore', 'backgroundColor', '.question .button.primary', '.question .button:not(.primary)'],
    ['options-look', 'backgroundColor', '.segment input:checked + span', '.segment input:not(:checked) + span'],
    ['panel-names-found', 'borderBottomColor', '.tab-panel .name-row', ".tab[aria-selected='false']"],
    ['panel-names-loading', 'borderTopColor', '.bar', '.page-note'],
  ] as const)('in %s the %s tells %s from %s', async (name, property, one, other) => {
    const root = await mount(name);
    const colourOf = (selector: string) => getComputedStyle(root.querySelector(selector)!)[property];
    expect(colourOf(one)).not.toBe(colourOf(other));
  }); // prettier-ignore
});
