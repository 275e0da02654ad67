/**
 * Members of the page's document, past the elements by which a page hides them (see `dom.ts`). Functions only: a script that
 * calls none of them carries none.
 */

function valueOf<Value>(name: keyof Document): Value {
  return Reflect.apply(
    Object.getOwnPropertyDescriptor(Document.prototype, name)!.get!,
    document,
    [],
  ) as Value;
}

export function activeElement(): Element | null {
  return valueOf('activeElement');
}

export function fullscreenElement(): Element | null {
  return valueOf('fullscreenElement');
}

/** Null in a drawing and while the page has none yet. */
export function pageBody(): HTMLElement | null {
  return valueOf('body');
}

export function hasFocus(): boolean {
  return Reflect.apply(Document.prototype.hasFocus, document, []);
}

export function newElement<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag];
export function newElement(tag: string): HTMLElement;
export function newElement(tag: string): HTMLElement {
  return Reflect.apply(Document.prototype.createElement, document, [tag]) as HTMLElement;
}

export function firstOnPage(selector: string): Element | null {
  return Reflect.apply(Document.prototype.querySelector, document, [selector]);
}

export function lastOnPage(selector: string): Element | null {
  const all: NodeListOf<Element> = Reflect.apply(Document.prototype.querySelectorAll, document, [selector]);
  return all[all.length - 1] ?? null;
}

export function filteredTextWalker(root: Node, filter: NodeFilter): TreeWalker {
  return Reflect.apply(Document.prototype.createTreeWalker, document, [root, NodeFilter.SHOW_TEXT, filter]);
}

export function listenToDocument(
  type: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions,
): void {
  Reflect.apply(EventTarget.prototype.addEventListener, document, [type, listener, options]);
}

/** @param change from the sheets that the page has now */
export function adoptSheets(change: (sheets: readonly CSSStyleSheet[]) => CSSStyleSheet[]): void {
  const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')!;
  const sheets = Reflect.apply(get!, document, []) as CSSStyleSheet[];
  Reflect.apply(set!, document, [change(sheets)]);
}

/** The older way to the clipboard. */
export function copySelection(): boolean {
  return Reflect.apply(Document.prototype.execCommand, document, ['copy']);
}
