/** A block in which something was found: where it is in the document and what was read, but not its text. */
import type { BlockReading } from '../../../engine/resolve/reading.ts';
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
   * Places of the names read, each followed by the name's print. Pages change at any moment, between reading and painting too:
   * what stands at a place now counts only if it is still what was read there.
   */
  readonly prints: readonly number[];
  /** Starts of the mentions that a closer look has confirmed. */
  sound: Set<number> | null;
  /** Entities for which it is to be read, if a name of them is found; of a block that was put off. */
  readonly awaits: readonly number[];
  /** Asked for once; see `block-place.ts`. */
  place: BlockPlace | null;
}

export interface BlockPlace {
  readonly isHeading: boolean;
  readonly isNavigation: boolean;
  /** The outermost article around; `null` outside of articles. */
  readonly article: Element | null;
}

const NO_ENTITIES: readonly number[] = [];

export function pageBlock(
  id: number,
  block: TextBlock,
  reading: BlockReading,
  isShown: boolean,
  awaits = NO_ENTITIES,
): PageBlock {
  const { container, list, from, text } = block;
  const prints: number[] = [];
  for (const span of reading.sightings) prints.push(spanId(span), printOf(text.slice(span.start, span.end)));
  return { id, container, list, from, reading, isShown, prints, sound: null, awaits, place: null };
}

/** Longer than any name. */
const MAX_SPAN = 4_096;

function spanId({ start, end }: Span): number {
  return start * MAX_SPAN + Math.min(end - start, MAX_SPAN - 1);
}

/** Is `text` what was read at that place? */
export function isAsRead(block: PageBlock, span: Span, text: string): boolean {
  const { prints } = block;
  const id = spanId(span);
  for (let i = 0; i < prints.length; i += 2) if (prints[i] === id) return prints[i + 1] === printOf(text);
  return false;
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
