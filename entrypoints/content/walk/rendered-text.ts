/** Line ends in the source are spaces to the reader, unless the page keeps them. One character stays one. */
import { ELEMENT, closest, hostOf, nodeTypeOf, styleOf } from '../survive/dom.ts';
import { HAS_BLANK_LINE } from './cut-text.ts';
import type { Container } from './text-block.ts';

export function renderedText(source: string, container: Container): string {
  if (!source.includes('\n') || keepsLines(source, container)) return source;
  return source.replaceAll('\n', ' ');
}

/** The style is asked for only where it matters to the blocks: at blank lines. */
function keepsLines(source: string, container: Container): boolean {
  const element = nodeTypeOf(container) === ELEMENT ? (container as Element) : hostOf(container)!;
  if (closest(element, 'pre,listing,xmp') !== null) return true;
  return HAS_BLANK_LINE.test(source) && /^(?:pre|break-spaces)/.test(styleOf(element)?.whiteSpace ?? '');
}
