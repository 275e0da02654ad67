/**
 * Cuts an HTML file into blocks of rendered text with offsets into the raw file: no comments, scripts, styles, attributes;
 * character references decoded; <br>, <wbr> and inline tags inside names; block elements, items and cells cut.
 */
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { alignText } from './align-text.ts';
import type { TextBlock } from './text-block.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const NOT_RENDERED = new Set(
  'head title script style template noscript noframes iframe object embed audio video canvas svg math datalist select textarea'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  `html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption figure
   footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section summary table
   tbody td tfoot th thead tr ul`.split(/\s+/u),
);
/** Set off from the word they hang on: footnote marks. */
const RAISED = new Set(['sup', 'sub']);

/** Text being gathered: units, and the raw bounds of each. */
interface Gathering {
  units: string[];
  starts: number[];
  ends: number[];
  breaks: number;
}

export function htmlBlocks(html: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let open: Gathering = empty();
  const cut = (): void => {
    if (open.units.some((unit) => unit.trim() !== '')) blocks.push(toBlock(open));
    open = empty();
  };
  const visit = (node: Node): void => {
    if (node.nodeName === '#text') return addText(open, node as DefaultTreeAdapterTypes.TextNode, html);
    if (
      !('tagName' in node) ||
      NOT_RENDERED.has(node.tagName) ||
      node.attrs.some((attr) => attr.name === 'hidden')
    )
      return;
    const at = node.sourceCodeLocation?.startOffset ?? 0;
    if (node.tagName === 'br') return addBreak(open, at, cut);
    if (node.tagName === 'img' || RAISED.has(node.tagName)) add(open, ' ', at, at);
    const block = BLOCKS.has(node.tagName);
    if (block) cut();
    for (const child of node.childNodes) visit(child);
    if (block) cut();
    else if (RAISED.has(node.tagName)) add(open, ' ', at, at);
  };
  for (const child of rootOf(html).childNodes) visit(child);
  cut();
  return blocks;
}

function rootOf(html: string): Parent {
  const options = { sourceCodeLocationInfo: true };
  return /<(?:html|body|head|!doctype)\b/iu.test(html) ? parse(html, options) : parseFragment(html, options);
}

function empty(): Gathering {
  return { units: [], starts: [], ends: [], breaks: 0 };
}

function add(open: Gathering, unit: string, start: number, end: number): void {
  open.units.push(unit);
  open.starts.push(start);
  open.ends.push(end);
  if (unit.trim() !== '') open.breaks = 0;
}

/** One <br> may stand inside a name in a headline; two set paragraphs apart. */
function addBreak(open: Gathering, at: number, cut: () => void): void {
  if (open.breaks > 0) return cut();
  add(open, '\n', at, at);
  open.breaks++;
}

function addText(open: Gathering, node: DefaultTreeAdapterTypes.TextNode, html: string): void {
  const place = node.sourceCodeLocation;
  if (!place) return;
  const { starts, ends } = alignText(html, startOf(node, place.startOffset), place.endOffset, node.value);
  for (let i = 0; i < node.value.length; i++)
    add(open, node.value[i] ?? '', starts[i] ?? place.startOffset, ends[i] ?? place.endOffset);
}

/**
 * parse5 drops the line end that opens a <pre>, and then says that a reference behind it begins where it ends: the text is looked for
 * from the tag on.
 */
function startOf(node: DefaultTreeAdapterTypes.TextNode, start: number): number {
  const { parentNode } = node;
  if (!parentNode || !('tagName' in parentNode) || parentNode.tagName !== 'pre') return start;
  const tag = parentNode.childNodes[0] === node ? parentNode.sourceCodeLocation?.startTag : undefined;
  return tag ? Math.min(start, tag.endOffset) : start;
}

function toBlock({ units, starts, ends }: Gathering): TextBlock {
  return {
    text: units.join(''),
    rawStart: (offset) => starts[offset] ?? ends.at(-1) ?? 0,
    rawEnd: (offset) => (offset === 0 ? (starts[0] ?? 0) : (ends[offset - 1] ?? 0)),
  };
}
