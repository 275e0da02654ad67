/** Marks are ranges in the browser's registry of highlights; where there is none, names are found all the same. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHighlightRegistry, type Mark } from '../../../entrypoints/content/mark/highlight-registry.ts';

const mark = (id: string, type: Mark['type'] = 'person'): Mark => ({ id, type, range: { id } as never });

describe('in a browser without highlights', () => {
  test('nothing can be painted, and nothing fails', () => {
    const registry = createHighlightRegistry('underline');
    expect(registry.canPaint).toBe(false);
    registry.show([mark('a')]);
    registry.hide('a');
    registry.clear();
  });
});

describe('in a browser with highlights', () => {
  const highlights = new Map<string, Set<unknown>>();

  beforeEach(() => {
    highlights.clear();
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal('Highlight', class extends Set {}); // prettier-ignore
  });
  afterEach(() => vi.unstubAllGlobals());

  const shown = () =>
    Object.fromEntries(
      [...highlights].map(([name, ranges]) => [name, [...ranges].map((r) => (r as Mark).id)]),
    );

  test('each type has a highlight of its own, whose name begins with ours', () => {
    createHighlightRegistry('underline').show([mark('a'), mark('b', 'place'), mark('c')]);
    expect(shown()).toEqual({ 'sidelight-person': ['a', 'c'], 'sidelight-place': ['b'] });
  });

  test('the other look has other names, so that a style rule can tell', () => {
    createHighlightRegistry('shade').show([mark('a')]);
    expect(shown()).toEqual({ 'sidelight-shade-person': ['a'] });
  });

  test('exactly what is wanted stays, and what was there is not added anew', () => {
    const registry = createHighlightRegistry('underline');
    registry.show([mark('a'), mark('b')]);
    const first = [...highlights.get('sidelight-person')!][1];
    registry.show([mark('b'), mark('c')]);
    expect(shown()).toEqual({ 'sidelight-person': ['b', 'c'] });
    expect([...highlights.get('sidelight-person')!][0]).toBe(first);
  });

  test('the highlights of the page itself stay on top', () => {
    createHighlightRegistry('underline').show([mark('a')]);
    expect((highlights.get('sidelight-person') as unknown as Highlight).priority).toBeLessThan(0);
  });

  test('when all is over the names are gone from the registry', () => {
    const registry = createHighlightRegistry('underline');
    registry.show([mark('a')]);
    highlights.set('of-the-page', new Set());
    registry.clear();
    expect([...highlights.keys()]).toEqual(['of-the-page']);
  });
});
