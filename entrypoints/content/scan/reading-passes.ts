/** Passes over the page: all of it, or only what changed. Each keeps the block store as the page is. */
import { createBlockStore, type BlockStore } from '../blocks/block-store.ts';
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
import { BLOCK, INLINE, kindOf, UNKNOWN } from '../walk/element-kind.ts';
import { kindByStyle } from '../walk/seams.ts';
import type { Container } from '../walk/text-block.ts';
import { isShown } from '../walk/visibility.ts';
import { readPart, type Part, type PartReader } from './read-part.ts';
import { createSliceClock, type SliceClock } from './slice-clock.ts';
import { viewportContainers } from './viewport-containers.ts';

export interface PassDeps {
  readonly gazetteer: Gazetteer;
  readonly signal: AbortSignal;
  now(): number;
  shadowRoots(): readonly ShadowRoot[];
  onShadowRoot(root: ShadowRoot): void;
  onCustomElement(element: Element): void;
}

export interface ReadingPasses {
  readonly store: BlockStore;
  readonly clock: SliceClock;
  /** What is in view, on a page so long that reading it all takes a while. */
  readView(): Promise<void>;
  readAll(): Promise<void>;
  readChanges(changes: Changes): Promise<void>;
  /** Looks again whether blocks in these elements are shown; true when any switched. */
  recheck(within: Iterable<Element>): boolean;
}

/** Below this many screens the whole page is read in the time that a look at the view takes. */
const LONG_PAGE_SCREENS = 12;
/** A container taller than so many screens is no part of the view. */
const TALL_SCREENS = 4;
/** A page that takes the walk's place away so often is read as far as it stays. */
const MAX_RESTARTS = 3;

// oxlint-disable-next-line max-lines-per-function -- one closure owns the state; each function in it is short
export function createReadingPasses(deps: PassDeps): ReadingPasses {
  const store = createBlockStore();
  const clock = createSliceClock(deps.now);
  let pass = 0;
  let ids = 0;
  let inView = new Set<Container>();
  const reader: PartReader = {
    gazetteer: deps.gazetteer,
    signal: deps.signal,
    store,
    clock,
    nextId: () => ++ids,
  };
  const { onShadowRoot, onCustomElement } = deps;

  const read = async (part: Omit<Part, 'pass'>): Promise<void> => {
    for (let restart = 0; restart <= MAX_RESTARTS; restart++) {
      if (deps.signal.aborted || !isConnected(part.root)) return;
      const end = await readPart(reader, { ...part, pass, onShadowRoot, onCustomElement });
      if (end === 'whole') return;
      pass++; // what was read before the tear is read again
    }
  };

  return {
    store,
    clock,
    async readView() {
      pass++;
      inView = new Set();
      const root = documentElement();
      if (!root || root.scrollHeight < LONG_PAGE_SCREENS * innerHeight) return;
      for (const container of viewportContainers()) {
        if (boxOf(container).height > TALL_SCREENS * innerHeight) continue;
        await read({ root: container, shallow: true });
        inView.add(container);
      }
    },
    async readAll() {
      const first = pass;
      const root = documentElement();
      if (root) await read({ root, read: inView });
      inView = new Set();
      const done = new Set<ShadowRoot>();
      for (let next = nextRoot(deps, done); next && !deps.signal.aborted; next = nextRoot(deps, done)) {
        done.add(next);
        await read({ root: next });
      }
      if (!deps.signal.aborted) store.dropOlderThan(first);
    },
    async readChanges({ touched, added, switched, hasRemovals }) {
      pass++;
      if (hasRemovals) store.dropDetached();
      const lines = new Set<Container>();
      for (const container of touched) lines.add(lineContainer(container));
      for (const element of added) {
        if (hasAncestorIn(element, added)) continue;
        if (element instanceof ShadowRoot || beginsBlock(element)) await read({ root: element });
        else {
          await read({ root: element, read: new Set([element]) });
          lines.add(lineContainer(element));
        }
      }
      for (const container of lines) {
        store.drop(container);
        await read({ root: container, shallow: true });
      }
      if (switched.size > 0) recheck(switched);
    },
    recheck,
  };

  function recheck(within: Iterable<Element>): boolean {
    const elements = [...within];
    const before = store.version;
    for (const block of store.inOrder()) {
      if (!elements.some((element) => containsAcross(element, block.container))) continue;
      store.setShown(block, isShown(block.container));
    }
    return store.version !== before;
  }
}

/** Roots are found while others are read. */
function nextRoot(deps: PassDeps, done: ReadonlySet<ShadowRoot>): ShadowRoot | undefined {
  return deps.shadowRoots().find((root) => !done.has(root));
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
