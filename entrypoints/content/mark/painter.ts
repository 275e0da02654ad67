/** Paints the marked names near the view, and no more of them than a frame can bear. */
import type { PageName } from '../blocks/page-name.ts';
import { rectsOfSpan } from '../hit/text-rects.ts';
import { ELEMENT, localNameOf, nodeTypeOf, parentElementAcross } from '../survive/dom.ts';
import { BLOCK, kindOf } from '../walk/element-kind.ts';
import type { Container } from '../walk/text-block.ts';
import { createHighlightRegistry, type Look, type Mark } from './highlight-registry.ts';
import { createMarkReach } from './mark-reach.ts';
import { createNearViewport } from './near-viewport.ts';

/** Every frame with a change sets every registered range anew: see “A frame with a change” in test/bench/README.md. */
const MAX_RANGES = 200;
/** Marks follow scrolling in a container taller than the view no more often than this. */
const SCROLL_PAUSE_MS = 120;

export interface Painter {
  readonly canPaint: boolean;
  paint(names: readonly PageName[]): void;
  /** The page has changed: takes the marks off text that did so under them. */
  unpaint(containers: Iterable<Container>): void;
  /** So much of it has changed that nobody knows what: takes the marks off all text that is no longer what was found there. */
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
    let near = marked.filter(({ block }) => viewport.isNear(block.container));
    inView.watch(new Set(reach.isNarrow ? near.map(({ block }) => block.container) : []));
    if (reach.isNarrow) near = near.filter(({ block }) => inView.isNear(block.container));
    isCrowded = near.length > MAX_RANGES;
    registry.show((isCrowded ? nearest(near) : near).flatMap(toMark));
  };
  const reach = createMarkReach(refresh);
  const viewport = createNearViewport({ margin: '100%' }, (left) => {
    refresh();
    if (left.length > 0) onLeave(left);
  });
  // A quarter of a screen: what a scroll passes before its first event, and the next insertion above pushes down.
  const inView = createNearViewport({ margin: '25%', isNearAtFirst: true }, refresh);
  const onScroll = () => {
    reach.noteScroll();
    if (!isCrowded || pause !== undefined) return;
    pause = setTimeout(() => {
      pause = undefined;
      refresh();
    }, SCROLL_PAUSE_MS);
  };

  return {
    canPaint: registry.canPaint,
    paint(names) {
      if (!registry.canPaint) return;
      // `document.open` takes listeners away; adding the same one twice does nothing.
      addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
      marked = names.filter((name) => name.marked);
      byContainer = Map.groupBy(marked, ({ block }) => block.container);
      viewport.watch(new Set(byContainer.keys()));
      refresh();
    },
    unpaint(containers) {
      reach.noteChange();
      for (const container of containers) {
        // A custom element may be part of a line: then the names around it belong to the block that it stands in.
        for (let at: Container | null = container; at; at = beginsBlock(at) ? null : parentElementAcross(at))
          for (const { id } of byContainer.get(at) ?? []) registry.hide(id);
      }
    },
    audit() {
      reach.noteChange();
      for (const name of marked) if (!name.nodes()) registry.hide(name.id);
    },
    stop() {
      clearTimeout(pause);
      reach.stop();
      viewport.stop();
      inView.stop();
      registry.clear();
      marked = [];
      byContainer.clear();
    },
  };
}

function beginsBlock(container: Container): boolean {
  return nodeTypeOf(container) !== ELEMENT || kindOf(localNameOf(container as Element)) === BLOCK;
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
