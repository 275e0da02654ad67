/**
 * What happens in the card is no business of the page: its shortcuts, its "click outside" and its drag handlers would
 * otherwise answer to events that surface at our host. Listeners for the
 * capturing phase come before us; nothing can be kept from those.
 */
const KEPT = [
  'pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'pointerover', 'pointerout',
  'mousedown', 'mousemove', 'mouseup', 'mouseover', 'mouseout', 'click', 'dblclick', 'auxclick', 'contextmenu',
  'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'focusin', 'focusout',
  'touchstart', 'touchmove', 'touchend', 'wheel', 'dragstart', 'selectstart', 'copy', 'cut', 'paste',
] as const; // prettier-ignore

export function keepEventsInside(element: HTMLElement): void {
  for (const type of KEPT)
    element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
}
