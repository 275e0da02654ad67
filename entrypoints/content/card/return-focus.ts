/** Remembers where the focus and the selection were, and puts them back. */
import { activeElement, pageBody } from '../survive/document-members.ts';

export function rememberFocus(): () => void {
  const focused = activeElement();
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (focused instanceof HTMLElement && focused.isConnected && focused !== pageBody()) {
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
