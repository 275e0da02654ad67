/** The blocks of a page in which something was found: by container, and in reading order. */
import { isBefore, isConnected } from '../survive/dom.ts';
import { ANYBODY } from './awaited-entities.ts';
import { isOpen } from './is-open.ts';
import { anchorOf, type PageBlock } from './page-block.ts';
import type { Container } from '../walk/text-block.ts';

interface Shelf {
  /** The pass that filled it: the first block of a later pass empties it. */
  readonly pass: number;
  readonly blocks: Set<PageBlock>;
}

const NO_BLOCKS: ReadonlySet<PageBlock> = new Set();

export class BlockStore {
  readonly #shelves = new Map<Node, Shelf>();
  #ordered: PageBlock[] = [];
  /** Behind the block that came last: blocks mostly come in order. */
  #next = 0;
  #fresh: PageBlock[] = [];
  #hasGone = false;
  #isInSequence = false;
  /** Of which a name was found that nothing beside it refuses: from now on what speaks for them counts. */
  readonly #open = new Set<number>();
  readonly #putOff = new Map<Container, readonly number[]>();
  #version = 0;

  /** Another number after each change, also of a block's being shown. */
  get version(): number {
    return this.#version;
  }

  /** Is what is said about these entities worth reading? */
  isDue(entities: readonly number[]): boolean {
    return entities.some((entity) => this.#open.has(entity));
  }

  /** Containers with a block that was put off and is worth reading by now. */
  due(): readonly Container[] {
    if (this.#open.size === 0) return [];
    return [...this.#putOff.keys()].filter((container) => this.isDue(this.#putOff.get(container)!));
  }

  get size(): number {
    return this.#shelves.size;
  }

  /** Another walk begins, or the page has had a turn: only then need the next block not stand behind the last. */
  breakSequence(): void {
    this.#isInSequence = false;
  }

  /** Puts a block in its place; blocks of its container from earlier passes go. */
  add(block: PageBlock, pass: number): void {
    const shelf = this.#shelves.get(block.container);
    if (shelf && shelf.pass === pass) shelf.blocks.add(block);
    else {
      this.drop(block.container);
      this.#shelves.set(block.container, { pass, blocks: new Set([block]) });
    }
    const { container, awaits } = block;
    if (awaits.length > 0) this.#putOff.set(container, [...(this.#putOff.get(container) ?? []), ...awaits]);
    for (const sighting of block.reading.sightings)
      if (isOpen(sighting)) this.#open.add(sighting.entity).add(ANYBODY);
    this.#putInOrder(block);
    this.#isInSequence = true;
    this.#version++;
  }

  /** Right away, so that the cost is spread over the slices of a pass; where blocks have gone, when the order is asked for. */
  #putInOrder(block: PageBlock): void {
    if (this.#hasGone || this.#fresh.length > 0) return void this.#fresh.push(block);
    const before = this.#ordered[this.#next - 1];
    const after = this.#ordered[this.#next];
    const isBehind = this.#isInSequence || !before || precedes(before, block);
    const fits = isBehind && (!after || precedes(block, after));
    if (!fits) this.#next = placeFor(this.#ordered, block);
    this.#ordered.splice(this.#next++, 0, block);
  }

  of(container: Node): ReadonlySet<PageBlock> {
    return this.#shelves.get(container)?.blocks ?? NO_BLOCKS;
  }

  drop(container: Node): void {
    if (!this.#shelves.delete(container)) return;
    this.#putOff.delete(container as Container);
    this.#version++;
    this.#hasGone = true;
  }

  /** Forgets what is no longer in the document. */
  dropDetached(): void {
    for (const container of this.#shelves.keys()) if (!isConnected(container)) this.drop(container);
  }

  /** Forgets what no pass since `pass` has seen. */
  dropOlderThan(pass: number): void {
    for (const [container, shelf] of this.#shelves) if (shelf.pass < pass) this.drop(container);
  }

  inOrder(): readonly PageBlock[] {
    if (this.#hasGone) {
      this.#ordered = this.#ordered.filter((block) => this.#holds(block));
      this.#fresh = this.#fresh.filter((block) => this.#holds(block));
      this.#hasGone = false;
      this.#next = this.#ordered.length;
    }
    if (this.#fresh.length > 0) {
      this.#ordered = merge(this.#ordered, this.#fresh);
      this.#next = this.#ordered.indexOf(this.#fresh.at(-1)!) + 1;
      this.#fresh = [];
    }
    return this.#ordered;
  }

  setShown(block: PageBlock, isShown: boolean): void {
    block.sound = null;
    if (block.isShown === isShown) return;
    block.isShown = isShown;
    this.#version++;
  }

  #holds(block: PageBlock): boolean {
    return this.of(block.container).has(block);
  }
}

function precedes(a: PageBlock, b: PageBlock): boolean {
  const left = anchorOf(a);
  const right = anchorOf(b);
  return left === right ? a.from < b.from : isBefore(left, right);
}

/** Comparing places in a document is what costs. */
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
