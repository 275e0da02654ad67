/**
 * Walks a part of the document and yields its blocks in document order. Iterative, so depth does not matter, and a
 * generator, so that the caller decides when to stop for breath.
 *
 * Most text of most pages stands in leaf blocks with none but plain inline elements, and creating a JavaScript wrapper
 * and string per text node is what reading a page costs (performance notes, section 2). Such a block is read with one
 * `textContent`; its nodes are looked at only if something is found in it.
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
/** A `null` is yielded every so many nodes, where no block ends for long. */
const NODES_PER_BREATH = 128;
/** Text nodes of one block are joined up to here; then the block is ended at the next sentence end. */
const LONG_BLOCK_CHARS = 16_000;
const NOT_BLANK = /\S/;
const SENTENCE_END = /[.!?。！？؟…]["'”’»)\]]*\s*$/;

export function* collectBlocks(
  root: Container,
  options: WalkOptions = {},
): Generator<TextBlock | null, WalkEnd> {
  const walk = new Walk(root, options);
  while (walk.step()) {
    yield* walk.takeBlocks();
    if (walk.isBreathDue()) yield null;
  }
  yield* walk.takeBlocks();
  return walk.end();
}

class Walk {
  readonly #root: Container;
  readonly #options: WalkOptions;
  readonly #walker: TreeWalker;
  readonly #kinds: ElementKind[] = [];
  readonly #containers: Container[] = [];
  readonly #stylesByName = new Map<string, ElementKind>();
  #ready: TextBlock[] = [];
  #parts: string[] = [];
  #runs: TextRun[] = [];
  #length = 0;
  #seams: Element[] = [];
  #lastIsSpace = true;
  #nodes = 0;
  #state: 'walking' | WalkEnd = 'walking';

  constructor(root: Container, options: WalkOptions) {
    this.#root = root;
    this.#options = options;
    this.#walker = elementAndTextWalker(root);
  }

  takeBlocks(): TextBlock[] {
    const ready = this.#ready;
    if (ready.length > 0) this.#ready = [];
    return ready;
  }

  isBreathDue(): boolean {
    return this.#nodes % NODES_PER_BREATH === 0;
  }

  end(): WalkEnd {
    return this.#state === 'torn' ? 'torn' : 'whole';
  }

  /** Goes one node further; false at the end. */
  step(): boolean {
    if (this.#state !== 'walking') return false;
    const walker = this.#walker;
    const isStart = this.#nodes++ === 0;
    const descend = isStart ? this.#enterRoot() : this.#visit(walker.currentNode);
    if (descend && walker.firstChild()) return true;
    if (descend) this.#leave(walker.currentNode);
    if (walker.currentNode === this.#root) return this.#finish('whole');
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return this.#finish(this.#isAtTop() ? 'whole' : 'torn');
      this.#leave(walker.currentNode);
      if (walker.currentNode === this.#root) return this.#finish('whole');
    }
    return true;
  }

  /** A shadow root is no element, so the walker never arrives there: the end is among its children. */
  #isAtTop(): boolean {
    return parentNodeOf(this.#walker.currentNode) === this.#root;
  }

  #finish(state: WalkEnd): boolean {
    if (state === 'whole') this.#endBlock();
    this.#state = state;
    return false;
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
        return this.#visitBlock(element, name);
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

  #visitBlock(element: Element, name: string): boolean {
    this.#endBlock();
    if (this.#options.shallow) return false;
    return this.#enterBlock(element, name);
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
    if (!this.#lastIsSpace && this.#seams.length > 0 && text.charCodeAt(0) > 0x20) this.#joinOrBreak();
    if (this.#seams.length > 0) this.#seams = [];
    this.#runs.push({ node, start: this.#length });
    this.#parts.push(renderedText(text, this.#container()));
    this.#length += text.length;
    this.#lastIsSpace = text.charCodeAt(text.length - 1) <= 0x20;
    if (this.#length > LONG_BLOCK_CHARS && SENTENCE_END.test(text.slice(-8))) this.#endBlock();
  }

  /** Two words touch where an element begins or ends: one word in two pieces, or two lines. Only the style tells. */
  #joinOrBreak(): void {
    if (this.#seams.some(breaksLine)) this.#endBlock();
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
  if (!LEAVES.has(name)) return false;
  if (firstElementChildOf(element) === null) return true;
  return firstMatch(element, name === 'p' ? NOT_PLAIN_IN_PARAGRAPH : NOT_PLAIN) === null;
}
