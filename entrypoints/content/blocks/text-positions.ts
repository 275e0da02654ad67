/** Between offsets in a block's text and places in its text nodes, both ways. */
import type { Span } from '../../../engine/span.ts';
import { textWalker } from '../survive/dom.ts';
import type { Container, RunList, TextRun } from '../walk/text-block.ts';
import type { PageBlock } from './page-block.ts';

export interface NodeSpan {
  readonly startContainer: CharacterData;
  readonly startOffset: number;
  readonly endContainer: CharacterData;
  readonly endOffset: number;
}

export function runsOf(block: PageBlock): readonly TextRun[] {
  return (block.list.runs ??= listRuns(block.container));
}

function listRuns(container: Container): readonly TextRun[] {
  const walker = textWalker(container);
  const runs: TextRun[] = [];
  let start = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as CharacterData;
    runs.push({ node, start });
    start += node.length;
  }
  return runs;
}

/** `null` when the nodes no longer hold so much text. */
export function nodeSpan(block: PageBlock, span: Span): NodeSpan | null {
  const runs = runsOf(block);
  const first = runIndexAt(runs, block.from + span.start);
  const last = runIndexAt(runs, block.from + span.end - 1);
  const startRun = runs[first];
  const endRun = runs[last];
  if (!startRun || !endRun) return null;
  const startOffset = block.from + span.start - startRun.start;
  const endOffset = block.from + span.end - endRun.start;
  if (startOffset >= startRun.node.length || endOffset > endRun.node.length) return null;
  return { startContainer: startRun.node, startOffset, endContainer: endRun.node, endOffset };
}

/**
 * The text nodes that a span touches, for spans that come in reading order: the list of the last block asked about is kept, and no
 * other, since all of them would keep every text node of a page in memory. To be made anew when the page has had a turn.
 */
export function createNodeFinder(): (block: PageBlock, span: Span) => readonly CharacterData[] {
  let last: RunList | undefined;
  let runs: readonly TextRun[] = [];
  return ({ list, container, from }, { start, end }) => {
    if (list !== last) runs = list.runs ?? listRuns(container);
    last = list;
    const first = Math.max(runIndexAt(runs, from + start), 0);
    return runs.slice(first, runIndexAt(runs, from + end - 1) + 1).map(({ node }) => node);
  };
}

/** Of nodes that have become shorter meanwhile, what is left: `nodeSpan` tells whether the place still stands. */
export function textIn(block: PageBlock, span: Span): string {
  const runs = runsOf(block);
  const start = block.from + span.start;
  const end = block.from + span.end;
  let text = '';
  for (let i = Math.max(runIndexAt(runs, start), 0); i < runs.length; i++) {
    const run = runs[i]!;
    if (run.start >= end) break;
    if (run.start > start + text.length) text += ' '; // a line break, which no node holds
    text += run.node.data.slice(Math.max(start - run.start, 0), end - run.start);
  }
  return text;
}

/** Where a node's text begins in the text of its container; `null` when it is none of the runs. */
export function startOf(runs: readonly TextRun[], node: Node): number | null {
  return runs.find((run) => run.node === node)?.start ?? null;
}

/** The last run that begins at or before an offset. */
function runIndexAt(runs: readonly TextRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (runs[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
