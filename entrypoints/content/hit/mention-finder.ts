/** From a point or a place in the text to the name there. */
import type { BlockStore } from '../blocks/block-store.ts';
import type { PageBlock } from '../blocks/page-block.ts';
import type { PageName } from '../blocks/page-name.ts';
import { runsOf, startOf } from '../blocks/text-positions.ts';
import {
  ELEMENT,
  caretAtPoint,
  contains,
  deepestElementAtPoint,
  localNameOf,
  nodeTypeOf,
  parentNodeOf,
} from '../survive/dom.ts';
import { BLOCK, kindOf } from '../walk/element-kind.ts';
import type { TextRun } from '../walk/text-block.ts';
import { hasPoint, rectsOfSpan } from './text-rects.ts';

export interface FinderDeps {
  readonly store: BlockStore;
  namesIn(blockId: number): readonly PageName[];
  shadowRoots(): readonly ShadowRoot[];
}

/** Names whose boxes are compared with the point where the caret is of no help. */
const MAX_BOXES = 40;

export function nameAtPoint(deps: FinderDeps, x: number, y: number): PageName | null {
  const top = deepestElementAtPoint(x, y);
  if (!top) return null;
  const caret = caretAtPoint(x, y, deps.shadowRoots());
  // A caret snaps to the nearest text, be it beside the point or under what covers it.
  if (caret && contains(top, caret.node)) {
    return namesAtCaret(deps, caret.node, caret.offset).find((name) => isUnder(name, x, y)) ?? null;
  }
  return (
    namesAround(deps, top).find(
      (name) => contains(top, name.nodes()?.startContainer ?? null) && isUnder(name, x, y),
    ) ?? null
  );
}

/** At most two: browsers round the caret differently, so at an edge both neighbours qualify. */
export function namesAtCaret(deps: FinderDeps, node: Node, offset: number): readonly PageName[] {
  let runs: readonly TextRun[] | null = null;
  let start: number | null = null;
  for (const block of blocksAround(deps.store, node)) {
    if (runsOf(block) !== runs) {
      runs = runsOf(block);
      start = startOf(runs, node);
    }
    if (start === null) continue;
    const at = start + offset - block.from;
    if (at < 0 || at > block.reading.length) continue;
    const touching = deps.namesIn(block.id).filter((name) => name.start <= at && at <= name.end);
    if (touching.length > 0) return touching;
  }
  return [];
}

function isUnder(name: PageName, x: number, y: number): boolean {
  const span = name.nodes();
  return span !== null && rectsOfSpan(span).some((rect) => hasPoint(rect, x, y));
}

/** Text that cannot be selected, and some text in SVG, has no caret. */
function namesAround(deps: FinderDeps, element: Element): readonly PageName[] {
  const names = blocksAround(deps.store, element).flatMap((block) => deps.namesIn(block.id));
  return names.length > MAX_BOXES ? [] : names;
}

function blocksAround(store: BlockStore, node: Node): readonly PageBlock[] {
  for (let at: Node | null = node; at; at = parentNodeOf(at)) {
    const blocks = store.of(at);
    if (blocks.size > 0) return [...blocks];
    if (nodeTypeOf(at) === ELEMENT && kindOf(localNameOf(at as Element)) === BLOCK) return [];
  }
  return [];
}
