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

export interface ChangeLog {
  watch(root: Document | ShadowRoot): void;
  take(): Changes;
  readonly isEmpty: boolean;
  /** Listens no more, until `resume`. */
  pause(): void;
  resume(): void;
}

export interface ChangeListener {
  /** Something was noted; `touched` containers hold what may be stale from now on. */
  onChange(touched: Iterable<Container>): void;
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

// oxlint-disable-next-line max-lines-per-function -- one closure owns the state; each function in it is short
export function createChangeLog(listener: ChangeListener, now: () => number): ChangeLog {
  const roots = new Set<Document | ShadowRoot>();
  let notes = emptyNotes();
  let windowStart = now();
  let windowRecords = 0;
  let isPaused = false;

  const observer = new MutationObserver((records) => {
    if (isFlood(records.length) || notes.touched.size + notes.added.size > MAX_NOTES) {
      notes = emptyNotes();
      pause();
      listener.onFlood();
      return;
    }
    for (const record of records) note(record, notes);
    if (!isBlank(notes)) listener.onChange(notes.touched);
  });
  const isFlood = (records: number): boolean => {
    const time = now();
    if (time - windowStart > FLOOD_WINDOW_MS) {
      windowStart = time;
      windowRecords = 0;
    }
    windowRecords += records;
    return windowRecords > FLOOD_RECORDS;
  };
  const listen = (root: Document | ShadowRoot) =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  const pause = () => {
    isPaused = true;
    observer.disconnect();
  };

  return {
    watch(root) {
      if (roots.has(root)) return;
      roots.add(root);
      if (!isPaused) listen(root);
    },
    take() {
      const taken = notes;
      notes = emptyNotes();
      return taken;
    },
    get isEmpty() {
      return isBlank(notes);
    },
    pause,
    resume() {
      isPaused = false;
      windowRecords = 0;
      for (const root of roots) {
        if (root instanceof ShadowRoot && !root.host.isConnected) roots.delete(root);
        else listen(root);
      }
    },
  };
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
