/** Keys within a card. What bubbles stops there; a page that listens in the capturing phase hears them all the same. */
import { keepUntilRelease } from './keep-until-release.ts';

interface CardKeys {
  readonly onEscape: () => void;
  readonly onBack: () => void;
  readonly onForward: () => void;
  /** Tab beyond either end: the focus goes back to where it came from. */
  readonly onLeave: () => void;
}

const FOCUSABLE = 'button, a[href], textarea, [tabindex="0"]';

export function listenForCardKeys(root: ShadowRoot, layer: HTMLElement, keys: CardKeys): void {
  layer.addEventListener('keydown', (event) => {
    const handle = choose(event, root, layer, keys);
    if (!handle) return;
    event.preventDefault();
    if (event.key === 'Escape') keepUntilRelease(event.key);
    handle();
  });
}

function choose(
  event: KeyboardEvent,
  root: ShadowRoot,
  layer: HTMLElement,
  keys: CardKeys,
): (() => void) | null {
  const { key, code, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (key === 'Escape') return innermostDisclosure(root) ?? keys.onEscape;
  if (ctrlKey || metaKey) return null;
  if (altKey) return throughHistory(code, keys);
  if (key !== 'Tab') return null;
  const stops = [...layer.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const at = stops.indexOf(root.activeElement as HTMLElement);
  const isLeaving = shiftKey ? at <= 0 : at === stops.length - 1;
  return isLeaving ? keys.onLeave : null;
}

function throughHistory(code: string, keys: CardKeys): (() => void) | null {
  if (code === 'KeyB') return keys.onBack;
  return code === 'KeyF' ? keys.onForward : null;
}

/** Escape first folds up what was folded out around the focus. */
function innermostDisclosure(root: ShadowRoot): (() => void) | null {
  const button = root.activeElement
    ?.closest('.disclosure')
    ?.querySelector<HTMLElement>(':scope > [aria-expanded="true"]');
  if (!button) return null;
  return () => {
    button.click();
    button.focus({ preventScroll: true });
  };
}
