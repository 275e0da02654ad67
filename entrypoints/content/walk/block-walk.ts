/**
 * Walks a part of the document and answers its blocks in document order. Iterative, so that depth does not matter, and one
 * block at a time, so that the caller decides when to stop for breath; no generator, which leaves an object for each.
 *
 * Most text of most pages stands in leaf blocks with none but plain inline elements, and creating a JavaScript wrapper
 * and string per text node is what reading a page costs. Such a block is read with one `textContent`; its nodes are looked at
 * only if something is found in it.
 */
import {
  ELEMENT,
  attributeOf,
  elementAndTextWalker,
  firstElementChildOf,
  firstMatch,
  localNameOf,
  nodeTypeOf,
  parentNodeOf,
  shadowRootOf,
  textContentOf,
} from '../survive/dom.ts';
import { cutText } from './cut-text.ts';
import { ABSENT, BLOCK, BREAK, kindOf, OBJECT, UNKNOWN, type ElementKind } from './element-kind.ts';
import { renderedText } from './rendered-text.ts';
import { breaksLine, kindByStyle } from './seams.ts';
import type { Container, TextBlock, TextRun } from './text-block.ts';

export interface WalkOptions {
  /** Only the text of `root` itself, not that of blocks inside it. */
  readonly shallow?: boolean;
  /** Called for each open shadow root met. */
  readonly onShadowRoot?: (root: ShadowRoot) => void;
  /** Called for each custom element that has no open shadow root yet. */
  readonly onCustomElement?: (element: Element) => void;
}

/** `whole`: all was walked. `torn`: the page took the walk's place out of the document meanwhile; start again. */
export type WalkEnd = 'whole' | 'torn';

/** Elements that are inline wherever they stand, as pages use them. */
const PLAIN = 'em,strong,b,i,u,s,cite,q,time,abbr,wbr,small,mark,dfn,ins,bdi,bdo';
const UNLESS_MARKED = '[hidden],[contenteditable],[inert]';
const NOT_PLAIN = `:not(${PLAIN}),${UNLESS_MARKED}`;
/** Inside a paragraph links and spans are part of the sentence; elsewhere they are often styled as blocks. */
const NOT_PLAIN_IN_PARAGRAPH = `:not(${PLAIN},a,span),${UNLESS_MARKED}`;
/** A small letter or closing mark straight before a capital: perhaps two spans shown as two lines. */
const GLUED = /[a-z0-9.!?)”"’][A-Z]/;
/** A `null` is answered every so many nodes, where no block ends for long. */
const NODES_PER_BREATH = 128;
/** Text nodes of one block are joined up to here; then the block is ended at the next sentence end. */
const LONG_BLOCK_CHARS = 16_000;
const NOT_BLANK = /\S/;
const SENTENCE_END = /[.!?。！？؟…]["'”’»)\]]*\s*$/;

export class BlockWalk {
  readonly #root: Container;
  readonly #options: WalkOptions;
  readonly #walker: TreeWalker;
  readonly #kinds: ElementKind[] = [];
  readonly #containers: Container[] = [];
  readonly #stylesByName = new Map<string, ElementKind>();
  readonly #ready: TextBlock[] = [];
  #taken = 0;
  #parts: string[] = [];
  #runs: TextRun[] = [];
  #length = 0;
  #seams: Element[] = [];
  #lastIsSpace = true;
  #nodes = 0;
  #end: WalkEnd | undefined;

  constructor(root: Container, options: WalkOptions = {}) {
    this.#root = root;
    this.#options = options;
    this.#walker = elementAndTextWalker(root);
  }

  /** The next block; `null` where none has ended for long. At the end says how the walk ended. */
  next(): TextBlock | null | WalkEnd {
    const ready = this.#ready;
    for (;;) {
      if (this.#taken < ready.length) return ready[this.#taken++]!;
      ready.length = this.#taken = 0;
      if (this.#end) return this.#end;
      this.#step();
      if (ready.length === 0 && this.#nodes % NODES_PER_BREATH === 0) return null;
    }
  }

  /** Goes one node further. */
  #step(): void {
    const walker = this.#walker;
    const isStart = this.#nodes++ === 0;
    const descend = isStart ? this.#enterRoot() : this.#visit(walker.currentNode);
    if (descend && walker.firstChild()) return;
    if (descend) this.#leave(walker.currentNode);
    if (walker.currentNode === this.#root) return this.#finish('whole');
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) {
        // A shadow root is no element, so the walker never arrives there: the end is among its children.
        return this.#finish(parentNodeOf(walker.currentNode) === this.#root ? 'whole' : 'torn');
      }
      this.#leave(walker.currentNode);
      if (walker.currentNode === this.#root) return this.#finish('whole');
    }
  }

  #finish(end: WalkEnd): void {
    if (end === 'whole') this.#endBlock();
    this.#end = end;
  }

  #enterRoot(): boolean {
    if (nodeTypeOf(this.#root) === ELEMENT)
      return this.#enterBlock(this.#root as Element, localNameOf(this.#root as Element));
    this.#containers.push(this.#root);
    return true;
  }

  /** True when the node's children come next. */
  #visit(node: Node): boolean {
    if (nodeTypeOf(node) !== ELEMENT) {
      this.#addText(node as CharacterData);
      return false;
    }
    const element = node as Element;
    const name = localNameOf(element);
    let kind = kindOf(name);
    if (kind === ABSENT) return false;
    if (kind === UNKNOWN) kind = this.#resolveUnknown(element, name);
    switch (kind) {
      case BLOCK:
        this.#endBlock();
        return !this.#options.shallow && this.#enterBlock(element, name);
      case BREAK:
        this.#addGap('\n');
        return false;
      case OBJECT:
        this.#addGap('\uFFFC');
        return false;
      default:
        return this.#enterInline(element, name, kind);
    }
  }

  #enterInline(element: Element, name: string, kind: ElementKind): boolean {
    if (name === 'span') this.#lookForShadow(element, name);
    // SVG has no line breaks: a tspan with a place of its own begins a line.
    if (name === 'tspan' && (attributeOf(element, 'x') !== null || attributeOf(element, 'y') !== null))
      this.#addGap('\n');
    this.#kinds.push(kind);
    this.#seams.push(element);
    return true;
  }

  #enterBlock(element: Element, name: string): boolean {
    this.#lookForShadow(element, name);
    if (isPlainLeaf(element, name)) {
      const text = textContentOf(element) ?? '';
      if (name !== 'p' || !GLUED.test(text) || !firstElementChildOf(element)) {
        this.#emit(element, renderedText(text, element), null);
        return false;
      }
    }
    this.#kinds.push(BLOCK);
    this.#containers.push(element);
    return true;
  }

  #leave(node: Node): void {
    const kind = this.#kinds.pop();
    if (kind === BLOCK) {
      this.#endBlock();
      this.#containers.pop();
    } else {
      this.#seams.push(node as Element);
    }
  }

  /** Custom elements of one name are nearly always styled alike, so the first that is rendered speaks for all. */
  #resolveUnknown(element: Element, name: string): ElementKind {
    this.#lookForShadow(element, name);
    const known = this.#stylesByName.get(name);
    if (known) return known;
    const kind = kindByStyle(element);
    if (kind === null) return BLOCK;
    this.#stylesByName.set(name, kind);
    return kind;
  }

  #lookForShadow(element: Element, name: string): void {
    const shadow = shadowRootOf(element);
    if (shadow) this.#options.onShadowRoot?.(shadow);
    else if (name.includes('-')) this.#options.onCustomElement?.(element);
  }

  #addText(node: CharacterData): void {
    const text = node.data;
    if (text.length === 0) return;
    if (this.#length === 0 && text.charCodeAt(0) <= 0x20 && !NOT_BLANK.test(text)) return;
    if (this.#seams.length > 0) {
      // Two words touch where an element begins or ends: one word in two pieces, or two lines. Only the style tells.
      const touch = !this.#lastIsSpace && text.charCodeAt(0) > 0x20;
      if (touch && this.#seams.some(breaksLine)) this.#endBlock();
      this.#seams = [];
    }
    this.#runs.push({ node, start: this.#length });
    this.#parts.push(renderedText(text, this.#container()));
    this.#length += text.length;
    this.#lastIsSpace = text.charCodeAt(text.length - 1) <= 0x20;
    if (this.#length > LONG_BLOCK_CHARS && SENTENCE_END.test(text.slice(-8))) this.#endBlock();
  }

  #addGap(text: '\n' | '\uFFFC'): void {
    if (this.#length === 0) return;
    this.#parts.push(text);
    this.#length += text.length;
    this.#lastIsSpace = true;
  }

  #endBlock(): void {
    this.#seams = [];
    this.#lastIsSpace = true;
    if (this.#length === 0) return;
    const text = this.#parts.length === 1 ? this.#parts[0]! : this.#parts.join('');
    this.#emit(this.#container(), text, this.#runs);
    this.#parts = [];
    this.#runs = [];
    this.#length = 0;
  }

  #container(): Container {
    return this.#containers.at(-1) ?? this.#root;
  }

  #emit(container: Container, text: string, runs: readonly TextRun[] | null): void {
    if (text.length === 0) return;
    const cuts = cutText(text);
    const list = { runs };
    if (cuts === null) {
      this.#ready.push({ container, text, list, from: 0 });
      return;
    }
    for (const { start, end } of cuts)
      this.#ready.push({ container, text: text.slice(start, end), list, from: start });
  }
}

const LEAVES = new Set(
  'p h1 h2 h3 h4 h5 h6 li td th dt dd div figcaption blockquote caption summary pre text button legend'.split(
    ' ',
  ),
);

function isPlainLeaf(element: Element, name: string): boolean {
  return LEAVES.has(name) && firstMatch(element, name === 'p' ? NOT_PLAIN_IN_PARAGRAPH : NOT_PLAIN) === null;
}
