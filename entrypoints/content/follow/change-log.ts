/**
 * Watches the document and its shadow roots and notes which parts must be read again. Takes each record in constant
 * time and holds on to no node longer than until the next `take`; on a page that changes faster than it can be read,
 * it stops listening for a while: then one look at the whole page costs less than the records.
 */
import {
  ELEMENT,
  firstMatch,
  localNameOf,
  nodeTypeOf,
  parentElementAcross,
  parentNodeOf,
} from '../survive/dom.ts';
import { ABSENT, BLOCK, INLINE, kindOf, OBJECT, UNKNOWN } from '../walk/element-kind.ts';
import type { Container } from '../walk/text-block.ts';

export interface Changes {
  /** Their own text changed. */
  readonly touched: ReadonlySet<Container>;
  /** New or to be read with everything inside. */
  readonly added: ReadonlySet<Container>;
  /** Something may have become visible or hidden inside. */
  readonly switched: ReadonlySet<Element>;
  readonly hasRemovals: boolean;
}

export interface ChangeListener {
  /** Something was noted; containers that are `touched` since the last call hold what may be stale from now on. */
  onChange(touched: readonly Container[]): void;
  /** Too much changes to note it. The log is paused and empty. */
  onFlood(): void;
}

const ATTRIBUTES = ['hidden', 'inert', 'open', 'contenteditable'];
/** Records in `FLOOD_WINDOW_MS` that make a flood: a ticker or a rendered list stays far below. */
const FLOOD_RECORDS = 3_000;
const FLOOD_WINDOW_MS = 1_000;
/** Notes hold on to nodes; where nobody takes them, as in a hidden tab, they must not pile up. */
const MAX_NOTES = 2_000;
const NAMES_BLOCKS = 'div,p,section,article,ul,ol,li,table,h1,h2,h3,h4,h5,h6,dl,blockquote,figure,main,aside';

const OBSERVED = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
};

export class ChangeLog {
  readonly #listener: ChangeListener;
  readonly #now: () => number;
  readonly #observer = new MutationObserver((records) => this.#receive(records));
  readonly #roots = new Set<Document | ShadowRoot>();
  #notes = emptyNotes();
  #windowStart: number;
  #windowRecords = 0;
  #isPaused = false;

  constructor(listener: ChangeListener, now: () => number) {
    this.#listener = listener;
    this.#now = now;
    this.#windowStart = now();
  }

  get isEmpty(): boolean {
    return isBlank(this.#notes);
  }

  /** After a flood, until `resume`. */
  get isPaused(): boolean {
    return this.#isPaused;
  }

  watch(root: Document | ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    if (!this.#isPaused) this.#observer.observe(root, OBSERVED);
  }

  take(): Changes {
    const taken = this.#notes;
    this.#notes = emptyNotes();
    return taken;
  }

  /** Listens no more, until `resume`. */
  pause(): void {
    this.#isPaused = true;
    this.#observer.disconnect();
  }

  resume(): void {
    this.#isPaused = false;
    this.#windowRecords = 0;
    for (const root of this.#roots) {
      if (root instanceof ShadowRoot && !root.host.isConnected) this.#roots.delete(root);
      else this.#observer.observe(root, OBSERVED);
    }
  }

  #receive(records: readonly MutationRecord[]): void {
    const { touched, added } = this.#notes;
    const known = touched.size;
    if (this.#isFlood(records.length) || touched.size + added.size > MAX_NOTES) {
      this.#notes = emptyNotes();
      this.pause();
      this.#listener.onFlood();
      return;
    }
    for (const record of records) note(record, this.#notes);
    if (!this.isEmpty) this.#listener.onChange([...touched].slice(known));
  }

  #isFlood(records: number): boolean {
    const time = this.#now();
    if (time - this.#windowStart > FLOOD_WINDOW_MS) {
      this.#windowStart = time;
      this.#windowRecords = 0;
    }
    this.#windowRecords += records;
    return this.#windowRecords > FLOOD_RECORDS;
  }
}

interface Notes extends Changes {
  readonly touched: Set<Container>;
  readonly added: Set<Container>;
  readonly switched: Set<Element>;
  hasRemovals: boolean;
}

function emptyNotes(): Notes {
  return { touched: new Set(), added: new Set(), switched: new Set(), hasRemovals: false };
}

function isBlank(notes: Changes): boolean {
  return notes.touched.size + notes.added.size + notes.switched.size === 0 && !notes.hasRemovals;
}

function note(record: MutationRecord, notes: Notes): void {
  switch (record.type) {
    case 'attributes':
      noteAttribute(record, notes);
      break;
    case 'characterData':
      touch(record.target, notes);
      break;
    case 'childList':
      noteChildren(record, notes);
  }
}

function noteAttribute({ target, attributeName }: MutationRecord, notes: Notes): void {
  const element = target as Element;
  notes.switched.add(element);
  if (attributeName === 'contenteditable') notes.added.add(element);
  else touch(element, notes);
}

function noteChildren({ target, addedNodes, removedNodes }: MutationRecord, notes: Notes): void {
  let changesLine = false;
  for (const node of addedNodes) {
    if (nodeTypeOf(node) !== ELEMENT) {
      changesLine ||= isText(node);
      continue;
    }
    const kind = kindOf(localNameOf(node as Element));
    if (kind === BLOCK || kind === UNKNOWN || holdsBlocks(node as Element)) notes.added.add(node as Element);
    if (kind !== BLOCK && kind !== ABSENT) changesLine = true;
  }
  for (const node of removedNodes) {
    if (nodeTypeOf(node) === ELEMENT) {
      notes.hasRemovals = true;
      changesLine ||= kindOf(localNameOf(node as Element)) !== BLOCK;
    } else changesLine ||= isText(node);
  }
  // Blocks that come or go among blocks leave the text around them as it is.
  if (changesLine) touch(target, notes);
}

function isText(node: Node): boolean {
  return node instanceof CharacterData && !(node instanceof Comment) && /\S/.test(node.data);
}

function holdsBlocks(element: Element): boolean {
  return kindOf(localNameOf(element)) === INLINE && firstMatch(element, NAMES_BLOCKS) !== null;
}

/** Notes the container whose text a node is part of, unless it stands in what is not read at all. */
function touch(node: Node, notes: Notes): void {
  let at: Node | null = node;
  while (at) {
    if (at instanceof ShadowRoot) return void notes.touched.add(at);
    if (nodeTypeOf(at) === ELEMENT) {
      const kind = kindOf(localNameOf(at as Element));
      if (kind === BLOCK || kind === UNKNOWN) return void notes.touched.add(at as Element);
      if (kind === ABSENT || kind === OBJECT) return;
    }
    at = parentNodeOf(at) ?? parentElementAcross(at);
  }
}
