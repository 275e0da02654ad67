/** Tells screen readers, politely, of a card that opened without taking the focus. */
import { newElement } from '../../survive/document-members.ts';

/** A live region must be known before its text changes; 100 ms are enough for the readers of today. */
const SETTLE_MS = 100;

export function announceIn(root: ShadowRoot, words: string, signal: AbortSignal): void {
  let region = root.querySelector<HTMLElement>('.announcer');
  if (!region) {
    region = newElement('div');
    region.className = 'announcer hidden';
    region.setAttribute('role', 'status');
    root.append(region);
  }
  const live = region;
  const timer = setTimeout(() => (live.textContent = words), SETTLE_MS);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
