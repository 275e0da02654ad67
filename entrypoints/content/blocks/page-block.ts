/** A block in which something was found: where it is in the document and what was read, but not its text. */
import type { BlockReading } from '../../../engine/resolve/reading.ts';
import type { Container, TextBlock, TextRun } from '../walk/text-block.ts';

export interface PageBlock {
  readonly id: number;
  readonly container: Container;
  readonly from: number;
  /** Listed when first needed; see `text-positions.ts`. */
  runs: readonly TextRun[] | null;
  /** Replaced by one with less in it where a closer look finds that a part is hidden or shown apart. */
  reading: BlockReading;
  /** Rendered and not being edited. Blocks that are not shown stay out of everything until they are. */
  isShown: boolean;
}

export function pageBlock(id: number, block: TextBlock, reading: BlockReading, isShown: boolean): PageBlock {
  const { container, runs, from } = block;
  return { id, container, runs, from, reading, isShown };
}

/** The node that stands for the block's place in the document. */
export function anchorOf(block: PageBlock): Node {
  return block.runs?.[0]?.node ?? block.container;
}
