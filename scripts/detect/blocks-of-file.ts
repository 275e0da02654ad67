/** Chooses how a file is read: markup by its name or its looks, else plain text. */
import { htmlBlocks } from './html-blocks.ts';
import { plainBlocks } from './plain-blocks.ts';
import type { TextBlock } from './text-block.ts';

const HTML_NAME = /\.(?:html?|xhtml)$/iu;
/** Opens with a tag, a doctype or a comment … */
const MARKUP_START = /^\s*<(?:!doctype|!--|[a-z][a-z\d]*[\s/>])/iu;
/** … or holds closing tags of text elements. */
const MARKUP_INSIDE = /<\/(?:p|div|li|td|h[1-6]|span|a|em|strong|b|i|article|section|main|body)>/iu;
const LOOK_AT = 20_000;

export function looksLikeHtml(name: string, text: string): boolean {
  const head = text.slice(0, LOOK_AT);
  return (
    HTML_NAME.test(name) ||
    (MARKUP_START.test(head) && /<\/|\/>|<br/iu.test(head)) ||
    MARKUP_INSIDE.test(head)
  );
}

export function blocksOfFile(name: string, text: string): TextBlock[] {
  return looksLikeHtml(name, text) ? htmlBlocks(text) : plainBlocks(text);
}
