/** The blocks of a page in which something was found: by container, and in reading order. */
import { isBefore, isConnected } from '../survive/dom.ts';
import type { Container } from '../walk/text-block.ts';
import { anchorOf, type PageBlock } from './page-block.ts';

interface Shelf {
  /** The pass that filled it: the first block of a later pass empties it. */
  readonly pass: number;
  readonly blocks: Set<PageBlock>;
}

export interface BlockStore {
  /** Puts a block in its place; blocks of its container from earlier passes go. */
  add(block: PageBlock, pass: number): void;
  /** Was the container read in this pass? Known only of containers in which something was found. */
  wasReadIn(container: Container, pass: number): boolean;
  of(container: Node): ReadonlySet<PageBlock>;
  drop(container: Container): void;
  /** Forgets what is no longer in the document; true if there was any. */
  dropDetached(): boolean;
  /** Forgets what no pass since `pass` has seen. */
  dropOlderThan(pass: number): void;
  inOrder(): readonly PageBlock[];
  readonly size: number;
  /** Another number after each change, also of a block's being shown. */
  readonly version: number;
  setShown(block: PageBlock, isShown: boolean): void;
}

const NO_BLOCKS: ReadonlySet<PageBlock> = new Set();

// oxlint-disable-next-line max-lines-per-function -- one closure owns the state; each function in it is short
export function createBlockStore(): BlockStore {
  const shelves = new Map<Node, Shelf>();
  let ordered: PageBlock[] = [];
  let fresh: PageBlock[] = [];
  let hasGone = false;
  let version = 0;

  const remove = (container: Node): void => {
    if (!shelves.delete(container)) return;
    version++;
    hasGone = true;
  };
  const removeWhere = (test: (container: Node, shelf: Shelf) => boolean): boolean => {
    let any = false;
    for (const [container, shelf] of shelves) {
      if (!test(container, shelf)) continue;
      remove(container);
      any = true;
    }
    return any;
  };
  const isHeld = (block: PageBlock): boolean => shelves.get(block.container)?.blocks.has(block) ?? false;

  return {
    add(block, pass) {
      const shelf = shelves.get(block.container);
      if (shelf && shelf.pass === pass) shelf.blocks.add(block);
      else {
        remove(block.container);
        shelves.set(block.container, { pass, blocks: new Set([block]) });
      }
      fresh.push(block);
      version++;
    },
    wasReadIn: (container, pass) => shelves.get(container)?.pass === pass,
    of: (container) => shelves.get(container)?.blocks ?? NO_BLOCKS,
    drop: remove,
    dropDetached: () => removeWhere((container) => !isConnected(container)),
    dropOlderThan: (pass) => void removeWhere((_, shelf) => shelf.pass < pass),
    inOrder() {
      if (hasGone) {
        ordered = ordered.filter(isHeld);
        fresh = fresh.filter(isHeld);
        hasGone = false;
      }
      if (fresh.length > 0) {
        ordered = merge(ordered, fresh);
        fresh = [];
      }
      return ordered;
    },
    get size() {
      return shelves.size;
    },
    get version() {
      return version;
    },
    setShown(block, isShown) {
      block.sound.clear();
      if (block.isShown === isShown) return;
      block.isShown = isShown;
      version++;
    },
  };
}

function precedes(a: PageBlock, b: PageBlock): boolean {
  const left = anchorOf(a);
  const right = anchorOf(b);
  return left === right ? a.from < b.from : isBefore(left, right);
}

/** New blocks mostly come in order and after all others; comparing places in a document is what costs. */
function merge(ordered: readonly PageBlock[], fresh: readonly PageBlock[]): PageBlock[] {
  const all = [...ordered];
  for (const block of fresh) {
    const last = all.at(-1);
    if (!last || precedes(last, block)) all.push(block);
    else all.splice(placeFor(all, block), 0, block);
  }
  return all;
}

function placeFor(all: readonly PageBlock[], block: PageBlock): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (precedes(all[middle]!, block)) low = middle + 1;
    else high = middle;
  }
  return low;
}
