/** A stand-in for the page engine: every `<b data-name="entity-id">` of a test page is a mention. */
import type { MentionIndex, PageMention } from '../../entrypoints/content/page-mentions.ts';

export interface FakeMentions extends MentionIndex {
  changed(): void;
}

export function fakeMentions(root: ParentNode = document): FakeMentions {
  const listeners = new Set<() => void>();
  const elements = () => [...root.querySelectorAll<HTMLElement>('b[data-name]')];
  const mentionOf = (element: HTMLElement): PageMention => ({
    id: element.id,
    key: { dossier: 'harbour-2019', entity: element.dataset['name']! },
    type: 'person',
    surface: element.textContent ?? '',
    marked: true,
    reasons: [{ rule: 'full-name-in-text' }],
    element: () => (element.isConnected ? element : null),
    link: () => element.closest('a'),
    range: () =>
      new StaticRange({ startContainer: element, startOffset: 0, endContainer: element, endOffset: 1 }),
  });
  const all = () => elements().map(mentionOf);
  const step = (from: PageMention | null, by: number) => {
    const list = all();
    const at = from ? list.findIndex(({ id }) => id === from.id) : -1;
    return list[at + by] ?? null;
  };
  return {
    mentionAtPoint: (x, y) => {
      const hit = elements().find((element) =>
        [...element.getClientRects()].some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom),
      );
      return hit ? mentionOf(hit) : null;
    },
    mentionAtCaret: () => {
      const node = getSelection()?.focusNode;
      const element = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>(
        'b[data-name]',
      );
      return element ? mentionOf(element) : null;
    },
    nextMention: (from) => step(from, 1),
    previousMention: (from) => step(from, -1),
    mentions: all,
    isAboutStory: () => true,
    rectsOf: ({ id }) => [
      ...(elements()
        .find((element) => element.id === id)
        ?.getClientRects() ?? []),
    ],
    onChange: (listener) => void listeners.add(listener),
    changed: () => listeners.forEach((listener) => listener()),
  };
}
