/** What the page engine tells the card (and the popup) about the names on a page. Types only. */
import type { EntityKey, EntityType } from '../../engine/dossier/model.ts';
import type { Reason } from '../../engine/resolve/reason.ts';

/** One name on this page. A new object after each change: compare by `id`, and hold on to none for long. */
export interface PageMention {
  /** Stays the same while the block that the mention stands in is untouched. */
  readonly id: string;
  readonly key: EntityKey;
  readonly type: EntityType;
  /** The string as the page has it. */
  readonly surface: string;
  readonly marked: boolean;
  readonly reasons: readonly Reason[];
  /** The element that holds the whole mention; WeakRef inside, so `null` once it is gone. */
  element(): Element | null;
  /** The link that the mention stands in, if any. */
  link(): Element | null;
  /** A fresh static range, `null` when the page has changed under the mention. */
  range(): StaticRange | null;
}

export interface MentionIndex {
  /** The mention under a viewport point. Right to the glyph boxes: beside, above or between names it is `null`. */
  mentionAtPoint(x: number, y: number): PageMention | null;
  /** The mention at the text selection's focus. */
  mentionAtCaret(): PageMention | null;
  /** In reading order, marked ones only; from `null` the first in or after the viewport. Ends at either end. */
  nextMention(from: PageMention | null): PageMention | null;
  previousMention(from: PageMention | null): PageMention | null;
  /** All mentions in reading order. */
  mentions(): readonly PageMention[];
  /** Is the page about the story of a dossier? */
  isAboutStory(): boolean;
  /** Boxes of a mention in viewport coordinates, one per line; empty when it is gone or not rendered. */
  rectsOf(mention: PageMention): readonly DOMRect[];
  /** Called after mentions changed, at most once per pass. */
  onChange(listener: () => void, signal: AbortSignal): void;
}
