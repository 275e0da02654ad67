/** A page that changes faster than it can be read while it is read for the first time: later changes must still be seen. */
import { afterEach, expect, test } from 'vitest';
import { sessionOnPage } from '../../support/session-on-page.ts';

/** More than is read in one slice, so that the page gets its turn in between. */
const PARAGRAPHS = 8_000;
/** More records in a second than `change-log.ts` takes. */
const FLOOD = 4_000;
const TIMEOUT_MS = 60_000;

const stopper = new AbortController();
afterEach(() => {
  stopper.abort();
  document.body.replaceChildren();
});

function appendLine(text: string): HTMLElement {
  const line = document.createElement('p');
  line.textContent = text;
  document.body.append(line);
  return line;
}

test(
  'a page that floods with changes while it is first read is followed afterwards',
  { timeout: TIMEOUT_MS },
  async () => {
    for (let i = 0; i < PARAGRAPHS; i++)
      appendLine(`Invented line ${i} about tide tables and nobody in them.`);
    const ticker = appendLine('0');
    let slices = 0;
    const session = sessionOnPage('Orla Venn', stopper.signal, {
      onWork: (times) => (slices = Math.max(slices, times.length)),
    });
    await new Promise((resolve) => setTimeout(resolve)); // the first slice is behind, most of the page before it
    for (let i = 0; i < FLOOD; i++) ticker.textContent = String(i);
    await session.settled();
    expect(slices, 'slices of one reading: with one alone the flood came before or after it').toBeGreaterThan(
      1,
    );
    expect(session.index.mentions()).toHaveLength(0);
    appendLine('Invented: Orla Venn came late, when the water was calm again.');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await session.settled();
    expect(session.index.mentions()).toHaveLength(1);
  },
);
