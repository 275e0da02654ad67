/** Which containers are in or near the view. */
import { ELEMENT, hostOf, isLaidOut, nodeTypeOf, parentElementAcross } from '../survive/dom.ts';
import type { Container } from '../walk/text-block.ts';
import { isRendered } from '../walk/visibility.ts';

export interface NearViewport {
  /** Watches exactly these. */
  watch(containers: ReadonlySet<Container>): void;
  isNear(container: Container): boolean;
  stop(): void;
}

interface NearOptions {
  /** Above and below the view, of its height. */
  readonly margin: `${number}%`;
  /** What has only begun to be watched counts as near until the browser says. */
  readonly isNearAtFirst?: boolean;
}

export function createNearViewport(
  { margin, isNearAtFirst = false }: NearOptions,
  onChange: (left: readonly Element[]) => void,
): NearViewport {
  const boxes = new Map<Container, Element>();
  /** How many containers each box is watched for. */
  const watchers = new Map<Element, number>();
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      const left: Element[] = [];
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else if (near.delete(target)) left.push(target);
      }
      onChange(left);
    },
    // Of every box that scrolls, the page's own included: beside it `rootMargin` would count twice.
    { scrollMargin: `${margin} 0px` } as IntersectionObserverInit,
  );
  const leave = (box: Element): void => {
    const others = watchers.get(box)! - 1;
    if (others > 0) return void watchers.set(box, others);
    watchers.delete(box);
    near.delete(box);
    observer.unobserve(box);
  };
  return {
    watch(containers) {
      for (const [container, box] of boxes) {
        if (containers.has(container)) continue;
        boxes.delete(container);
        leave(box);
      }
      for (const container of containers) {
        if (boxes.has(container)) continue;
        const box = boxOf(container);
        boxes.set(container, box);
        // Of a box that is watched already the browser says nothing new.
        if (isNearAtFirst && !watchers.has(box)) near.add(box);
        watchers.set(box, (watchers.get(box) ?? 0) + 1);
        observer.observe(box);
      }
    },
    isNear(container) {
      const box = boxes.get(container);
      return box !== undefined && near.has(box);
    },
    stop() {
      observer.disconnect();
      boxes.clear();
      watchers.clear();
      near.clear();
    },
  };
}

/** The nearest element with a box of its own: `display: contents` has none, and parts of an SVG count as the whole. */
function boxOf(container: Container): Element {
  let element = nodeTypeOf(container) === ELEMENT ? (container as Element) : hostOf(container)!;
  if (element instanceof SVGElement) return outermostSvg(element);
  while (!isLaidOut(element) && isRendered(element)) {
    const parent = parentElementAcross(element);
    if (!parent) break;
    element = parent;
  }
  return element;
}

function outermostSvg(element: SVGElement): Element {
  let svg: SVGElement = element;
  while (svg.ownerSVGElement) svg = svg.ownerSVGElement;
  return svg;
}
