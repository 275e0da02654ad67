/**
 * DOM members taken from their prototypes once. A document or form hides its own properties behind elements of the
 * same name (`<img name=body>`, `<input name=firstChild>`): what is read there must not go through the object.
 * Everything else may be read directly: content scripts have their own prototypes, out of the page's reach.
 */

function getter<Self extends object, Value>(prototype: object, name: string): (self: Self) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)!.get!;
  return (self) => Reflect.apply(get, self, []) as Value;
}

export const parentNodeOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
export const textContentOf = getter<Node, string | null>(Node.prototype, 'textContent');
export const localNameOf = getter<Element, string>(Element.prototype, 'localName');
export const firstElementChildOf = getter<Element, Element | null>(Element.prototype, 'firstElementChild');
const nextSiblingGetter = getter<Element, Element | null>(Element.prototype, 'nextElementSibling');
const previousSiblingGetter = getter<Element, Element | null>(Element.prototype, 'previousElementSibling');
export const shadowRootOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const isContentEditable = getter<HTMLElement, boolean>(HTMLElement.prototype, 'isContentEditable');
const documentElementGetter = getter<Document, Element | null>(Document.prototype, 'documentElement');
const hiddenGetter = getter<Document, boolean>(Document.prototype, 'hidden');
const readyStateGetter = getter<Document, DocumentReadyState>(Document.prototype, 'readyState');

export const ELEMENT = 1;
export const TEXT = 3;
export const FRAGMENT = 11;

export function documentElement(): Element | null {
  return documentElementGetter(document);
}

/** What the page says its language is. */
export function pageLanguage(): string | undefined {
  return documentElement()?.getAttribute('lang') || undefined;
}

export function isDocumentHidden(): boolean {
  return hiddenGetter(document);
}

export function readyState(): DocumentReadyState {
  return readyStateGetter(document);
}

export function isPrerendering(): boolean {
  const get = Object.getOwnPropertyDescriptor(Document.prototype, 'prerendering')?.get;
  return get ? Boolean(Reflect.apply(get, document, [])) : false;
}

/** Elements and text under `root`; comments, scripts' contents and the like are sorted out by the walk. */
export function elementAndTextWalker(root: Node): TreeWalker {
  return textWalker(root, NodeFilter.SHOW_ELEMENT);
}

export function textWalker(root: Node, more = 0): TreeWalker {
  const show = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION | more;
  return Reflect.apply(Document.prototype.createTreeWalker, document, [root, show]);
}

export function newRange(): Range {
  return Reflect.apply(Document.prototype.createRange, document, []);
}

export function closest(element: Element, selector: string): Element | null {
  return Reflect.apply(Element.prototype.closest, element, [selector]);
}

/**
 * Laid out and not made invisible. What `content-visibility` skips counts as not laid out: any question about style that
 * goes in there leaves it half computed in Chromium 156, and the page then measures zeros.
 */
export function isLaidOut(element: Element): boolean {
  const options = { contentVisibilityAuto: true, visibilityProperty: true };
  return Reflect.apply(Element.prototype.checkVisibility, element, [options]);
}

/** The computed style; `null` where the element is not laid out. */
export function styleOf(element: Element): CSSStyleDeclaration | null {
  return isLaidOut(element) ? getComputedStyle(element) : null;
}

export function boxOf(element: Element): DOMRect {
  return Reflect.apply(Element.prototype.getBoundingClientRect, element, []);
}

export function siblingOf(element: Element, side: 'next' | 'previous'): Element | null {
  return side === 'next' ? nextSiblingGetter(element) : previousSiblingGetter(element);
}

export function attributeOf(element: Element, name: string): string | null {
  return Reflect.apply(Element.prototype.getAttribute, element, [name]);
}

export function firstMatch(within: Element | ShadowRoot, selector: string): Element | null {
  const { querySelector } = nodeTypeOf(within) === ELEMENT ? Element.prototype : DocumentFragment.prototype;
  return Reflect.apply(querySelector, within, [selector]);
}

export function matches(element: Element, selector: string): boolean {
  return Reflect.apply(Element.prototype.matches, element, [selector]);
}

export function contains(outer: Node, inner: Node | null): boolean {
  return Reflect.apply(Node.prototype.contains, outer, [inner]);
}

/** Like `contains`, but what is in a shadow tree counts as inside its host. */
export function containsAcross(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = hostOf(rootOf(at))) if (contains(outer, at)) return true;
  return false;
}

export function rootOf(node: Node): Node {
  return Reflect.apply(Node.prototype.getRootNode, node, []);
}

export function hostOf(root: Node): Element | null {
  return root instanceof ShadowRoot ? root.host : null;
}

/** The parent element, out of a shadow root its host. */
export function parentElementAcross(node: Node): Element | null {
  const parent = parentNodeOf(node);
  if (parent === null) return hostOf(node);
  if (nodeTypeOf(parent) === ELEMENT) return parent as Element;
  return hostOf(parent);
}

/** Reading order; nodes in different shadow trees are compared by the hosts in the tree they share. */
export function isBefore(a: Node, b: Node): boolean {
  const position = Reflect.apply(Node.prototype.compareDocumentPosition, a, [b]) as number;
  if ((position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0) {
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  const [left, right] = liftToSharedTree(a, b);
  if (left === right) return hostChain(a).length < hostChain(b).length;
  return (
    (Reflect.apply(Node.prototype.compareDocumentPosition, left, [right]) &
      Node.DOCUMENT_POSITION_FOLLOWING) !==
    0
  );
}

function hostChain(node: Node): Node[] {
  const chain = [node];
  for (let host = hostOf(rootOf(node)); host; host = hostOf(rootOf(host))) chain.push(host);
  return chain;
}

function liftToSharedTree(a: Node, b: Node): [Node, Node] {
  const left = hostChain(a);
  const right = hostChain(b);
  for (const node of left) {
    const root = rootOf(node);
    const twin = right.find((other) => rootOf(other) === root);
    if (twin) return [node, twin];
  }
  return [a, b];
}

export function elementAtPoint(x: number, y: number): Element | null {
  return Reflect.apply(Document.prototype.elementFromPoint, document, [x, y]);
}

/** The element under a point, inside open shadow roots too. */
export function deepestElementAtPoint(x: number, y: number): Element | null {
  let element = elementAtPoint(x, y);
  for (let root = element && shadowRootOf(element); root; root = element && shadowRootOf(element)) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

interface CaretDocument {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options: { shadowRoots: readonly ShadowRoot[] },
  ): CaretPosition | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}
const { caretPositionFromPoint, caretRangeFromPoint } = Document.prototype as CaretDocument;

export function caretAtPoint(x: number, y: number, shadowRoots: readonly ShadowRoot[]): Caret | null {
  if (caretPositionFromPoint) {
    const position = Reflect.apply(caretPositionFromPoint, document, [
      x,
      y,
      { shadowRoots },
    ]) as CaretPosition | null;
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = caretRangeFromPoint
    ? (Reflect.apply(caretRangeFromPoint, document, [x, y]) as Range | null)
    : null;
  return range && { node: range.startContainer, offset: range.startOffset };
}
