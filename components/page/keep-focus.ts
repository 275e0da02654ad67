/**
 * Whoever works by keyboard or ear stays where they were when what they pressed goes away: a row that was removed, a question
 * that was answered. Browsers would send them back to the beginning of the page.
 */

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]';

/** For as long as the page lives. */
export function keepFocus(root: HTMLElement): void {
  let last: Element | null = null;
  root.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null;
  });
  root.addEventListener('focusout', () => {
    const left = last;
    // A removal is heard of before that; what is left over was left on purpose.
    setTimeout(() => {
      if (last === left) last = null;
    });
  });
  new MutationObserver((records) => {
    if (!last || isFocusSomewhere()) return;
    const lost = last;
    const removal = records.findLast(({ removedNodes }) =>
      [...removedNodes].some((node) => node.contains(lost)),
    );
    if (!removal) return;
    last = null;
    // Taken out and put back: where there is no `moveBefore`, Preact moves a row so.
    const next = lost.isConnected ? lost : standIn(removal, records);
    if (next instanceof HTMLElement) next.focus();
  }).observe(root, { childList: true, subtree: true });
}

function isFocusSomewhere(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body;
}

function standIn(removal: MutationRecord, records: readonly MutationRecord[]): Element | null {
  const { target } = removal;
  if (!(target instanceof Element)) return null;
  return (target.matches('ul, ol') ? neighbour(removal) : replacement(removal, records)) ?? place(target);
}

/**
 * The next row, or the one before. Never a control in it: a key that is held, or pressed again to be sure, would remove
 * row after row or throw a switch of the next one. From the row, ears hear what it is, and Tab goes on to its controls.
 */
function neighbour({ nextSibling, previousSibling }: MutationRecord): Element | null {
  const row = [nextSibling, previousSibling].find((node) => node instanceof Element && isSeen(node));
  return row instanceof Element ? readied(row) : null;
}

/** What came in the same moment to the same place. */
function replacement({ target }: MutationRecord, records: readonly MutationRecord[]): Element | null {
  const added = records.filter((record) => record.target === target).flatMap((each) => [...each.addedNodes]);
  return added.map(focusableIn).find((found) => found !== null) ?? null;
}

/** The heading of the part that it was in, or the part itself: never a control that the next key would press unawares. */
function place(from: Element): Element | null {
  const part = from.closest('article, section, [role="tabpanel"], main');
  if (!part?.isConnected) return null;
  return part.querySelector(':scope > [tabindex="-1"]') ?? readied(part);
}

/** Able to take the focus, though not by Tab. */
function readied(element: Element): Element {
  if (!element.matches(FOCUSABLE)) element.setAttribute('tabindex', '-1');
  return element;
}

function focusableIn(node: Node | null): Element | null {
  if (!(node instanceof Element)) return null;
  const within = node.matches(FOCUSABLE) ? [node] : [...node.querySelectorAll(FOCUSABLE)];
  return within.find(isSeen) ?? null;
}

/** What is no longer in the document is not. */
function isSeen(element: Element): boolean {
  return element.checkVisibility();
}
