/** A pinned card is moved by its handle: dragged, or with the arrow keys. */
import { isBareKey } from '../../../../components/controls/is-bare-key.ts';

/** One arrow key press, in px; with Shift it is finer. */
const STEP = 24;
const FINE_STEP = 4;
/** This much of a card stays in the window, so that it can be taken hold of again. */
const STAYS_VISIBLE = 60;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function letBeMoved(
  layer: HTMLElement,
  host: HTMLElement,
  onMove: (left: number, top: number) => void,
): void {
  const moveTo = (left: number, top: number) => {
    const { width } = host.getBoundingClientRect();
    const x = clamp(left, STAYS_VISIBLE - width, innerWidth - STAYS_VISIBLE);
    const y = clamp(top, 0, innerHeight - STAYS_VISIBLE);
    onMove(x, y);
  };
  layer.addEventListener('keydown', (event) => {
    const arrow = isHandle(event) && isBareKey(event) ? ARROWS[event.key] : undefined;
    if (!arrow) return;
    event.preventDefault();
    const { left, top } = host.getBoundingClientRect();
    const step = event.shiftKey ? FINE_STEP : STEP;
    moveTo(left + arrow[0] * step, top + arrow[1] * step);
  });
  layer.addEventListener('pointerdown', (event) => {
    if (!isHandle(event) || event.button !== 0) return;
    const handle = event.target as Element;
    const box = host.getBoundingClientRect();
    const [dx, dy] = [event.clientX - box.left, event.clientY - box.top];
    handle.setPointerCapture(event.pointerId);
    const drag = new AbortController();
    const { signal } = drag;
    layer.addEventListener('pointermove', (move) => moveTo(move.clientX - dx, move.clientY - dy), { signal });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      layer.addEventListener(end, () => drag.abort(), { signal });
    }
  });
}

function isHandle(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('.handle') !== null;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
