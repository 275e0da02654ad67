/** Brings a name into view that a command leads to, and shows where it is by selecting it. */
import type { MentionIndex, PageMention } from '../page-mentions.ts';

export function revealMention(mention: PageMention, mentions: Pick<MentionIndex, 'rectsOf'>): void {
  const rects = mentions.rectsOf(mention);
  const isVisible = rects.some(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
  if (!isVisible) mention.element()?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = mention.range();
  const selection = getSelection();
  if (!range || !selection) return;
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}
