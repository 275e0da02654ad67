/** Pointers, fingers and keys of a Firefox tab, as WebDriver's actions. */
import type { DrivenPage, NamedKey } from '../driven-browser.ts';
import type { BidiConnection } from './bidi-connection.ts';
import { firefoxWindow } from './firefox-window.ts';

/** Code points by which WebDriver names keys that write nothing. */
const KEYS: Readonly<Record<NamedKey | 'Shift' | 'Alt', string>> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  PageDown: '\uE00F',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  Shift: '\uE008',
  Alt: '\uE00A',
};

const DRAG_STEPS = 8;
const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };

type Input = Pick<DrivenPage, 'movePointer' | 'click' | 'drag' | 'tap' | 'movePen' | 'resize' | 'press'>;

export function firefoxInput(bidi: BidiConnection, context: string): Input {
  const act = (source: object) => bidi.send<void>('input.performActions', { context, actions: [source] });
  const pointer = (actions: readonly object[], pointerType: 'mouse' | 'touch' = 'mouse') =>
    act({ type: 'pointer', id: pointerType, parameters: { pointerType }, actions });
  return {
    movePointer: (x, y) => pointer([moveTo(x, y)]),
    click: (x, y) => pointer([moveTo(x, y), DOWN, UP]),
    drag: (from, to) => pointer([moveTo(from.x, from.y), DOWN, ...stepsBetween(from, to), UP]),
    tap: (x, y) => pointer([moveTo(x, y), DOWN, UP], 'touch'),
    movePen: firefoxWindow(bidi).movePen,
    resize: (viewport) => bidi.send<void>('browsingContext.setViewport', { context, viewport }),
    press: (key) => {
      const values = key.split('+').map((part) => (part in KEYS ? KEYS[part as NamedKey] : part));
      const down = values.map((value) => ({ type: 'keyDown', value }));
      const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
      return act({ type: 'key', id: 'keyboard', actions: [...down, ...up] });
    },
  };
}

function moveTo(x: number, y: number): object {
  return { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
}

function stepsBetween(from: { x: number; y: number }, to: { x: number; y: number }): object[] {
  return Array.from({ length: DRAG_STEPS }, (_, i) => {
    const share = (i + 1) / DRAG_STEPS;
    return moveTo(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
  });
}
