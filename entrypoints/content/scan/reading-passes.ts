/** Passes over the page: all of it, or only what changed. Each keeps the block store as the page is. */
import { BlockStore } from '../blocks/block-store.ts';
import type { Changes } from '../follow/change-log.ts';
import type { Gazetteer } from '../../../engine/match/gazetteer.ts';
import {
  ELEMENT,
  boxOf,
  containsAcross,
  documentElement,
  isConnected,
  localNameOf,
  nodeTypeOf,
  parentElementAcross,
  parentNodeOf,
} from '../survive/dom.ts';
import type { ResolverOnDemand } from '../resolver/resolver-on-demand.ts';
import { BLOCK, INLINE, kindOf, UNKNOWN } from '../walk/element-kind.ts';
import { kindByStyle } from '../walk/seams.ts';
import type { Container } from '../walk/text-block.ts';
import { isShown } from '../walk/visibility.ts';
import { readPart, type Part, type PartReader } from './read-part.ts';
import { createSliceClock, type SliceClock } from './slice-clock.ts';
import { viewportContainers } from './viewport-containers.ts';

export interface PassDeps {
  readonly gazetteer: Gazetteer;
  readonly resolver: ResolverOnDemand;
  readonly signal: AbortSignal;
  now(): number;
  shadowRoots(): readonly ShadowRoot[];
  onShadowRoot(root: ShadowRoot): void;
  onCustomElement(element: Element): void;
}

/** Below this many screens the whole page is read in the time that a look at the view takes. */
const LONG_PAGE_SCREENS = 12;
/** A container taller than so many screens is no part of the view. */
const TALL_SCREENS = 4;
/** A page that takes the walk's place away so often is read as far as it stays. */
const MAX_RESTARTS = 3;

export class ReadingPasses {
  readonly store = new BlockStore();
  readonly clock: SliceClock;
  readonly #deps: PassDeps;
  readonly #reader: PartReader;
  #pass = 0;
  #inView = new Set<Container>();

  constructor(deps: PassDeps) {
    let ids = 0;
    this.#deps = deps;
    this.clock = createSliceClock(deps.now);
    this.#reader = { ...deps, store: this.store, clock: this.clock, nextId: () => ++ids };
  }

  /** What is in view, on a page so long that reading it all takes a while. */
  async readView(): Promise<void> {
    this.#pass++;
    this.#inView = new Set();
    const root = documentElement();
    if (!root || root.scrollHeight < LONG_PAGE_SCREENS * innerHeight) return;
    for (const container of viewportContainers()) {
      if (boxOf(container).height > TALL_SCREENS * innerHeight) continue;
      await this.#read({ root: container, shallow: true });
      this.#inView.add(container);
    }
    await this.#readPutOff();
  }

  /** The whole page, without what `readView` has read; forgets what is there no more. */
  async readAll(): Promise<void> {
    const first = this.#pass;
    const root = documentElement();
    if (root) await this.#read({ root, read: this.#inView });
    this.#inView = new Set();
    const done = new Set<ShadowRoot>();
    for (let next = this.#nextRoot(done); next && !this.#deps.signal.aborted; next = this.#nextRoot(done)) {
      done.add(next);
      await this.#read({ root: next });
    }
    await this.#readPutOff();
    if (!this.#deps.signal.aborted) this.store.dropOlderThan(first);
  }

  async readChanges({ touched, added, switched, hasRemovals }: Changes): Promise<void> {
    this.#pass++;
    if (hasRemovals) this.store.dropDetached();
    const lines = new Set<Container>();
    for (const container of touched) lines.add(lineContainer(container));
    for (const element of added) {
      if (hasAncestorIn(element, added)) continue;
      if (element instanceof ShadowRoot || beginsBlock(element)) await this.#read({ root: element });
      else {
        await this.#read({ root: element, read: new Set([element]) });
        lines.add(lineContainer(element));
      }
    }
    for (const container of lines) {
      this.store.drop(container);
      await this.#read({ root: container, shallow: true });
    }
    await this.#readPutOff();
    if (switched.size > 0) this.recheck(switched);
  }

  /** Looks again whether blocks in these elements are shown; true when any switched. */
  recheck(within: Iterable<Element>): boolean {
    const elements = [...within];
    const before = this.store.version;
    for (const block of this.store.inOrder()) {
      if (!elements.some((element) => containsAcross(element, block.container))) continue;
      this.store.setShown(block, isShown(block.container));
    }
    return this.store.version !== before;
  }

  /** What holds no names is worth reading once there is a name that it may speak for. */
  async #readPutOff(): Promise<void> {
    for (let due = this.store.due(); due.length > 0; due = this.store.due()) {
      for (const container of due) {
        this.store.drop(container);
        await this.#read({ root: container, shallow: true });
      }
    }
  }

  async #read(part: Omit<Part, 'pass'>): Promise<void> {
    const { signal, onShadowRoot, onCustomElement } = this.#deps;
    for (let restart = 0; restart <= MAX_RESTARTS; restart++) {
      if (signal.aborted || !isConnected(part.root)) return;
      const end = await readPart(this.#reader, { ...part, pass: this.#pass, onShadowRoot, onCustomElement });
      if (end === 'whole') return;
      this.#pass++; // what was read before the tear is read again
    }
  }

  /** Roots are found while others are read. */
  #nextRoot(done: ReadonlySet<ShadowRoot>): ShadowRoot | undefined {
    return this.#deps.shadowRoots().find((root) => !done.has(root));
  }
}

function beginsBlock(element: Element): boolean {
  const kind = kindOf(localNameOf(element));
  return kind === BLOCK || (kind === UNKNOWN && kindByStyle(element) !== INLINE);
}

/** The container whose text an element's own text is part of: inline custom elements are none. */
function lineContainer(container: Container): Container {
  let at: Node | null = container;
  while (at && !(at instanceof ShadowRoot)) {
    if (nodeTypeOf(at) === ELEMENT && beginsBlock(at as Element)) return at as Element;
    at = parentNodeOf(at);
  }
  return at ?? container;
}

function hasAncestorIn(element: Container, set: ReadonlySet<Container>): boolean {
  if (set.size === 1) return false;
  for (let up = parentElementAcross(element); up; up = parentElementAcross(up)) if (set.has(up)) return true;
  return false;
}
