/** Pages change at any moment: places in a text are looked up after the text has become another. */
import { afterEach, describe, expect, test } from 'vitest';
import { isAsRead, pageBlock } from '../../../entrypoints/content/blocks/page-block.ts';
import {
  createNodeFinder,
  nodeSpan,
  runsOf,
  textIn,
} from '../../../entrypoints/content/blocks/text-positions.ts';
import type { Sighting } from '../../../engine/resolve/reading.ts';

const TEXT = 'By Orla Venn, in Port Callow.';
const NAME = { start: 3, end: 12 };

afterEach(() => document.body.replaceChildren());

/** A paragraph that was read; its text nodes are listed before the change or, as for most blocks, not. */
function readParagraph(isListed: boolean) {
  const paragraph = document.createElement('p');
  paragraph.append(TEXT);
  document.body.append(paragraph);
  const sighting = { ...NAME, kind: 'name' } as Sighting;
  const reading = { length: TEXT.length, sightings: [sighting], contexts: [], languages: [] };
  const block = pageBlock(
    1,
    { container: paragraph, text: TEXT, list: { runs: null }, from: 0 },
    reading,
    true,
  );
  if (isListed) runsOf(block);
  return { block, paragraph, text: paragraph.firstChild as Text };
}

interface Row {
  readonly what: string;
  change(text: Text, paragraph: HTMLElement): void;
  /** Of the name, where the nodes were listed before the change. */
  readonly left: string;
  /** Does the name still stand there, when the nodes are listed afterwards? */
  readonly stands: boolean;
}

const ROWS: readonly Row[] = [
  { what: 'nothing changes', change: () => {}, left: 'Orla Venn', stands: true },
  { what: 'the node is cut inside the name', change: (text) => void text.splitText(8), left: 'Orla ', stands: true },
  { what: 'the node is cut before the name', change: (text) => void text.splitText(2), left: '', stands: true },
  { what: 'the node is emptied', change: (text) => (text.data = ''), left: '', stands: false },
  { what: 'another name takes the place', change: (text) => (text.data = TEXT.replace('Orla', 'Anna')), left: 'Anna Venn', stands: false },
  { what: 'text comes in front', change: (text) => (text.data = `Now: ${TEXT}`), left: ': By Orla', stands: false },
  { what: 'all children go', change: (_, paragraph) => paragraph.replaceChildren(), left: 'Orla Venn', stands: false },
  { what: 'white space becomes a line end', change: (text) => (text.data = TEXT.replaceAll(' ', '\n')), left: 'Orla\nVenn', stands: true },
]; // prettier-ignore

describe.each(ROWS)('$what', ({ change, left, stands }) => {
  test('what is left is read, and nothing throws', () => {
    const { block, paragraph, text } = readParagraph(true);
    change(text, paragraph);
    expect(textIn(block, NAME)).toBe(left);
    const span = nodeSpan(block, NAME);
    if (span) expect(span.endOffset).toBeLessThanOrEqual(span.endContainer.length);
  });

  test('the name counts only where it is still what was read', () => {
    const { block, paragraph, text } = readParagraph(false);
    change(text, paragraph);
    expect(nodeSpan(block, NAME) !== null && isAsRead(block, NAME, textIn(block, NAME))).toBe(stands);
  });
});

describe('the nodes that spans touch', () => {
  const SPANS = [
    { start: 0, end: 2 },
    { start: 1, end: 4 },
    { start: 3, end: 12 },
    { start: 4, end: 8 },
    { start: 18, end: 29 },
    { start: 0, end: 29 },
  ];

  function brokenParagraph() {
    const { block, paragraph } = readParagraph(false);
    paragraph.innerHTML = 'By <b>Or</b>la<i></i> <a>Ve<b>nn</b></a>, in Port <!-- invented -->Callow.';
    (paragraph.querySelector('i') as HTMLElement).append('');
    return block;
  }

  test('are the same whether they were listed before or not, and no list is left behind', () => {
    const listed = brokenParagraph();
    runsOf(listed);
    const open = { ...listed, list: { runs: null } };
    const ofListed = createNodeFinder();
    const ofOpen = createNodeFinder();
    for (const span of SPANS) expect(ofOpen(open, span)).toEqual(ofListed(listed, span));
    expect(ofOpen(open, NAME).map(({ data }) => data)).toEqual(['Or', 'la', '', ' ', 'Ve', 'nn']);
    expect(open.list.runs).toBeNull();
  });

  test('are none where all text has gone', () => {
    const { block, paragraph } = readParagraph(false);
    paragraph.replaceChildren();
    expect(createNodeFinder()(block, NAME)).toEqual([]);
  });
});
