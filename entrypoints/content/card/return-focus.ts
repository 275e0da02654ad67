/** Remembers where the focus and the selection were, and puts them back. */

export function rememberFocus(): () => void {
  const focused = document.activeElement;
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (focused instanceof HTMLElement && focused.isConnected && focused !== document.body) {
      focused.focus({ preventScroll: true });
    }
    // A focused field keeps its own selection.
    const back = getSelection();
    if (range && back && range.startContainer.isConnected && !isField(focused)) {
      back.removeAllRanges();
      back.addRange(range);
    }
  };
}

function isField(element: Element | null): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}
