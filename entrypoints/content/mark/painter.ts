/** Paints the marked names near the view, and no more of them than a frame can bear. */
import type { PageName } from '../blocks/page-name.ts';
import { rectsOfSpan } from '../hit/text-rects.ts';
import { ELEMENT, localNameOf, nodeTypeOf, parentElementAcross } from '../survive/dom.ts';
import { BLOCK, kindOf } from '../walk/element-kind.ts';
import type { Container } from '../walk/text-block.ts';
import { createHighlightRegistry, type Look, type Mark } from './highlight-registry.ts';
import { createNearViewport } from './near-viewport.ts';

/** Every frame with a change re-validates every registered range: 200 cost some 2 ms (performance notes, section 3). */
const MAX_RANGES = 200;
/** Marks follow scrolling in a container taller than the view no more often than this. */
const SCROLL_PAUSE_MS = 120;

export interface Painter {
  readonly canPaint: boolean;
  paint(names: readonly PageName[]): void;
  /** Takes the marks off text that has just changed under them. */
  unpaint(containers: Iterable<Container>): void;
  /** Takes the marks off all text that is no longer what was found there. */
  audit(): void;
  stop(): void;
}

export interface PainterDeps {
  readonly look: Look;
  readonly signal: AbortSignal;
  /** Boxes that are near the view no more: scrolled away or hidden. */
  onLeave(boxes: readonly Element[]): void;
}

export function createPainter({ look, signal, onLeave }: PainterDeps): Painter {
  const registry = createHighlightRegistry(look);
  let marked: readonly PageName[] = [];
  let byContainer = new Map<Container, PageName[]>();
  let isCrowded = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const refresh = () => {
    const near = marked.filter(({ block }) => viewport.isNear(block.container));
    isCrowded = near.length > MAX_RANGES;
    registry.show((isCrowded ? nearest(near) : near).flatMap(toMark));
  };
  const viewport = createNearViewport((left) => {
    refresh();
    if (left.length > 0) onLeave(left);
  });
  const onScroll = () => {
    if (!isCrowded || pause !== undefined) return;
    pause = setTimeout(() => {
      pause = undefined;
      refresh();
    }, SCROLL_PAUSE_MS);
  };
  const listen = () => addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  listen();

  return {
    canPaint: registry.canPaint,
    paint(names) {
      if (!registry.canPaint) return;
      listen(); // `document.open` takes listeners away; adding the same one twice does nothing
      marked = names.filter((name) => name.marked);
      byContainer = Map.groupBy(marked, ({ block }) => block.container);
      viewport.watch(new Set(byContainer.keys()));
      refresh();
    },
    unpaint(containers) {
      for (const container of containers) {
        for (const around of lineOf(container))
          for (const { id } of byContainer.get(around) ?? []) registry.hide(id);
      }
    },
    audit() {
      for (const name of marked) if (!name.nodes()) registry.hide(name.id);
    },
    stop() {
      clearTimeout(pause);
      viewport.stop();
      registry.clear();
      marked = [];
      byContainer.clear();
    },
  };
}

/** A custom element may be part of a line: then the names around it belong to the block that it stands in. */
function* lineOf(container: Container): Generator<Container> {
  for (let at: Container | null = container; at; at = parentElementAcross(at)) {
    yield at;
    if (nodeTypeOf(at) !== ELEMENT || kindOf(localNameOf(at as Element)) === BLOCK) return;
  }
}

function toMark(name: PageName): Mark[] {
  const range = name.range();
  return range ? [{ id: name.id, type: name.type, range }] : [];
}

/**
 * The names from one screen above the view on. Reading order is mostly order from top to bottom, so the first one is
 * found by halving; where columns break that order, marks of the other column come a scroll later.
 */
function nearest(names: readonly PageName[]): readonly PageName[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bottomOf(names[middle]!) < -innerHeight) low = middle + 1;
    else high = middle;
  }
  const from = Math.min(low, names.length - MAX_RANGES);
  return names.slice(from, from + MAX_RANGES);
}

function bottomOf(name: PageName): number {
  const span = name.nodes();
  return (span && rectsOfSpan(span).at(-1)?.bottom) ?? -Infinity;
}
