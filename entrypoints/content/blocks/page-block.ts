/** A block in which something was found: where it is in the document and what was read, but not its text. */
import type { BlockReading } from '../../../engine/resolve/reading.ts';
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

export function pageBlock(id: number, block: TextBlock, reading: BlockReading, isShown: boolean): PageBlock {
  const { container, list, from } = block;
  return { id, container, list, from, reading, isShown, sound: new Set(), place: null };
}

/** The node that stands for the block's place in the document. */
export function anchorOf(block: PageBlock): Node {
  return block.list.runs?.[0]?.node ?? block.container;
}
