/** How far around the view marks are registered on a page that changes too fast for anybody to note what. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageName } from '../../../entrypoints/content/blocks/page-name.ts';
import { createPainter } from '../../../entrypoints/content/mark/painter.ts';

const stopper = new AbortController();
let now = 0;

beforeEach(() => void vi.spyOn(performance, 'now').mockImplementation(() => now));
afterEach(() => {
  vi.restoreAllMocks();
  stopper.abort();
  document.body.replaceChildren();
});

/** Only what painting looks at. */
function nameIn(container: Element): PageName {
  const text = container.firstChild!;
  const range = { startContainer: text, startOffset: 0, endContainer: text, endOffset: 1 };
  const place = { id: container.id, type: 'person', block: { container }, nodes: () => range };
  return { ...place, marked: true, range: () => new StaticRange(range) } as unknown as PageName;
}

function paragraphAt(id: string, top: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.id = id;
  paragraph.style.cssText = `position: absolute; top: ${top}`;
  paragraph.textContent = 'Invented.';
  document.body.append(paragraph);
  return paragraph;
}

function marked(): string[] {
  const ranges = (CSS.highlights as unknown as Map<string, Set<StaticRange>>).get('sidelight-person') ?? [];
  return [...ranges].map(({ startContainer }) => startContainer.parentElement!.id);
}

test('under a flood that goes on, marks are registered no farther than the view', async () => {
  const painter = createPainter({ look: 'underline', signal: stopper.signal, onLeave: () => {} });
  painter.paint([nameIn(paragraphAt('in-view', '0')), nameIn(paragraphAt('below', '160vh'))]);
  await vi.waitFor(() => expect(marked()).toEqual(['in-view', 'below']));
  painter.audit();
  now += 1_100; // as long as a flood is left to itself
  painter.audit();
  await vi.waitFor(() => expect(marked()).toEqual(['in-view']));
  painter.stop();
});
