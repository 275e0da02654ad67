/** Puts text on the clipboard: the newer way where the page is secure, the older one elsewhere. */
import { copySelection, newElement } from '../survive/document-members.ts';

export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Absent on http pages, refused by some permission policies.
    return copyBySelection(text, root);
  }
}

function copyBySelection(text: string, root: ShadowRoot): boolean {
  const focused = root.activeElement;
  const area = newElement('textarea');
  area.value = text;
  area.className = 'hidden';
  root.append(area);
  area.select();
  const copied = copySelection();
  area.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
