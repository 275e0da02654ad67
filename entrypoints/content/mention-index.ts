/** Answers the card's questions about the names on the page. */
import type { PageName } from './blocks/page-name.ts';
import { nameAtPoint, namesAtCaret, type FinderDeps } from './hit/mention-finder.ts';
import { rectsOfSpan } from './hit/text-rects.ts';
import { textPlace } from './hit/text-place.ts';
import type { NamesOnPage } from './names-on-page.ts';
import type { MentionIndex, PageMention } from './page-mentions.ts';

export function createMentionIndex(names: NamesOnPage, deps: FinderDeps): MentionIndex {
  /** On a page about the story every name answers; elsewhere only what is marked. */
  const answers = (name: PageName | null | undefined): PageName | null =>
    name && (name.marked || names.current.isAboutStory) && name.nodes() ? name : null;
  const marked = () => names.current.names.filter((name) => name.marked);

  return {
    mentionAtPoint: (x, y) => answers(nameAtPoint(deps, x, y)),
    mentionAtCaret() {
      const selection = getSelection();
      const node = selection?.focusNode;
      const place = selection && node ? textPlace(node, selection.focusOffset) : null;
      return place && answers(namesAtCaret(deps, place.node, place.offset)[0]);
    },
    nextMention(from) {
      const list = marked();
      if (from === null) return list.find(isBelowViewTop) ?? list[0] ?? null;
      return list[placeOf(list, from) + 1] ?? null;
    },
    previousMention(from) {
      const list = marked();
      if (from === null) return list.findLast((name) => !isBelowViewTop(name)) ?? null;
      return list[placeOf(list, from) - 1] ?? null;
    },
    mentions: () => names.current.names,
    isAboutStory: () => names.current.isAboutStory,
    rectsOf(mention) {
      const span = (mention as PageName).nodes();
      return span ? rectsOfSpan(span) : [];
    },
    onChange: (listener, signal) => names.onChange(listener, signal),
  };
}

function placeOf(list: readonly PageName[], from: PageMention): number {
  return list.findIndex(({ id }) => id === from.id);
}

function isBelowViewTop(name: PageName): boolean {
  const span = name.nodes();
  const rect = span && rectsOfSpan(span)[0];
  return rect ? rect.bottom > 0 : false;
}
