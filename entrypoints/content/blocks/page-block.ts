/** A block in which something was found: where it is in the document and what was read, but not its text. */
import { EMPTY_READING, type BlockReading } from '../../../engine/resolve/reading.ts';
import type { Span } from '../../../engine/span.ts';
import type { Container, RunList, TextBlock } from '../walk/text-block.ts';

export interface PageBlock {
  readonly id: number;
  readonly container: Container;
  readonly from: number;
  readonly list: RunList;
  /** Replaced by one with less in it where a closer look finds that a part is hidden or shown apart. */
  reading: BlockReading;
  /** Rendered and not being edited. Blocks that are not shown stay out of everything until they are. */
  isShown: boolean;
  /**
   * Prints of the names read, by place. Pages change at any moment, between reading and painting too: what stands at a
   * place now counts only if it is still what was read there.
   */
  readonly prints: ReadonlyMap<number, number>;
  /** Starts of the mentions that a closer look has confirmed. */
  readonly sound: Set<number>;
  /** Asked for once; see `block-place.ts`. */
  place: BlockPlace | null;
}

export interface BlockPlace {
  readonly isHeading: boolean;
  readonly isNavigation: boolean;
  /** The outermost article around; `null` outside of articles. */
  readonly article: Element | null;
}

/** Of a block that holds nothing but context words, as long as no name is on the page that they could speak for. */
export const UNREAD: BlockReading = { ...EMPTY_READING };

export function pageBlock(id: number, block: TextBlock, reading: BlockReading, isShown: boolean): PageBlock {
  const { container, list, from, text } = block;
  const prints = new Map(
    reading.sightings.map((span) => [spanId(span), printOf(text.slice(span.start, span.end))]),
  );
  return { id, container, list, from, reading, isShown, prints, sound: new Set(), place: null };
}

/** Longer than any name. */
const MAX_SPAN = 4_096;

function spanId({ start, end }: Span): number {
  return start * MAX_SPAN + Math.min(end - start, MAX_SPAN - 1);
}

/** Is `text` what was read at that place? */
export function isAsRead(block: PageBlock, span: Span, text: string): boolean {
  return block.prints.get(spanId(span)) === printOf(text);
}

/** A hash of a text, in which all white space is the same. */
function printOf(text: string): number {
  let print = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    print = (Math.imul(print, 31) + (unit <= 0x20 ? 0x20 : unit)) | 0;
  }
  return print;
}

/** The node that stands for the block's place in the document. */
export function anchorOf(block: PageBlock): Node {
  return block.list.runs?.[0]?.node ?? block.container;
}
