/** What a page is, in one string: its serialised DOM with open shadow roots, and where every element stands. */

/** Runs in the page. */
export function pagePicture(): string {
  const parts: string[] = [];
  const visit = (root: Document | ShadowRoot) => {
    parts.push(root instanceof ShadowRoot ? root.innerHTML : root.documentElement.outerHTML);
    for (const element of root.querySelectorAll('*')) {
      const { x, y, width, height } = element.getBoundingClientRect();
      parts.push([x, y, width, height].map((n) => Math.round(n * 100) / 100).join(' '));
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  const { scrollWidth, scrollHeight } = document.documentElement;
  parts.push(`${scrollWidth} × ${scrollHeight}`);
  parts.push(`${document.styleSheets.length} sheets, ${document.adoptedStyleSheets.length} adopted`);
  return parts.join('\n');
}

/** Runs in the page: a place on an element, in the view. A ` >>> ` goes into a shadow root. */
export function pointOn(at: string, x: number, y: number): { x: number; y: number } {
  let root: Document | ShadowRoot = document;
  let element: Element | null = null;
  for (const selector of at.split(' >>> ')) {
    const find: Document['querySelector'] =
      root instanceof Document ? Document.prototype.querySelector : DocumentFragment.prototype.querySelector;
    element = find.call(root, selector);
    if (element?.shadowRoot) root = element.shadowRoot;
  }
  if (!element) throw new Error(`no ${at}`);
  const box = element.getBoundingClientRect();
  return { x: box.x + x * box.width, y: box.y + y * box.height };
}

/** Runs in the page. */
export function isBusy(): boolean {
  return (globalThis as { pageIsBusy?: boolean }).pageIsBusy === true;
}

/** Runs in the page, which may have put something of its own in the place of `document.querySelector`. */
export function hasCard(): boolean {
  return Document.prototype.querySelector.call(document, 'sidelight-card[popover]') !== null;
}
