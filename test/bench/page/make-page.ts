/**
 * Pages for the benchmark, from the synthetic news of `corpus.ts`: an article with headings, lists and paragraphs, a text node
 * about every 36 characters, as pages have them, and inline elements that begin and end anywhere, in names too.
 */
import { createRandom } from '../corpus.ts';

/** Share of words that stand in an inline element of their own. */
const INLINE_SHARE = 0.08;
const INLINES = [
  ['<a href="#">', '</a>'],
  ['<em>', '</em>'],
  ['<b>', '</b>'],
  ['<span>', '</span>'],
] as const;
const PARAGRAPHS_PER_SECTION = 9;

export interface BenchPage {
  readonly html: string;
  /** UTF-16 units of text. */
  readonly units: number;
}

export function makePage(paragraphs: readonly string[], units: number, script = ''): BenchPage {
  const random = createRandom(42);
  const sections: string[][] = [];
  let made = 0;
  for (let i = 0; made < units; i++) {
    const text = paragraphs[i % paragraphs.length]!;
    made += text.length;
    if (i % PARAGRAPHS_PER_SECTION === 0) sections.push([`<h2>Part ${sections.length + 1}</h2>`]);
    sections.at(-1)!.push(element(i, inline(text, random)));
  }
  const parts = sections.map((section) => `<section>${section.join('')}</section>`);
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>${script}`;
  return { html: `${head}<main><article>${parts.join('\n')}</article></main>`, units: made };
}

function element(i: number, content: string): string {
  const isList = i % PARAGRAPHS_PER_SECTION === 5;
  return isList ? `<ul><li><div>${content}</div></li></ul>` : `<p>${content}</p>`;
}

function inline(text: string, random: () => number): string {
  return text
    .split(' ')
    .map((word) => {
      if (random() >= INLINE_SHARE) return word;
      const [open, close] = INLINES[Math.floor(random() * INLINES.length)]!;
      return open + word + close;
    })
    .join(' ');
}
