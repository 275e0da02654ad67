/** On a long page what the reader sees is read, decided and marked before the rest. */
import { afterEach, expect, test } from 'vitest';
import { sessionOnPage } from '../../support/session-on-page.ts';

/** Far more than is read in the one slice in which the view is. */
const PARAGRAPHS = 8_000;
const IN_VIEW = 5_000;
/** Laying out and reading so much takes seconds on a busy machine. */
const TIMEOUT_MS = 60_000;

const stopper = new AbortController();
afterEach(() => {
  stopper.abort();
  document.body.replaceChildren();
});

function fillPage(): HTMLElement[] {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = `Invented line ${i}: Orla Venn looked at the tide tables again and wrote down what she saw.`;
    return paragraph;
  });
  document.body.append(...paragraphs);
  return paragraphs;
}

test(
  'the names in view are marked while most of the page has not been read',
  { timeout: TIMEOUT_MS },
  async () => {
    const paragraphs = fillPage();
    const watched = paragraphs[IN_VIEW]!;
    watched.scrollIntoView();
    const registry = CSS.highlights as unknown as Map<string, Set<StaticRange>>;
    const isMarked = () =>
      [...registry]
        .filter(([name]) => name.startsWith('sidelight'))
        .some(([, ranges]) => [...ranges].some(({ startContainer }) => watched.contains(startContainer)));
    const session = sessionOnPage('Orla Venn', stopper.signal);
    const known = () => session.index.mentions().length;
    while (!isMarked()) await new Promise(requestAnimationFrame);
    const atFirst = known();
    await session.settled();
    expect(known()).toBe(PARAGRAPHS);
    expect(atFirst).toBeLessThan(PARAGRAPHS / 10);
  },
);
