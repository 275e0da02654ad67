/** Pages for the bench: synthetic news with a text node every 36 characters or so, as news sites have it. */
import type { Dossier } from '../../../engine/dossier/model.ts';
import { createRandom, makeCorpus } from '../corpus.ts';

export interface BenchPage {
  readonly html: string;
  readonly paragraphs: readonly string[];
}

/** Texts name what the dossier names, as often as texts name what a list of some hundred names holds. */
export function paragraphsNaming(dossier: Dossier, chars: number): string[] {
  const corpus = makeCorpus({ names: 600, chars, nameCase: 'exact' });
  const own = dossier.entities
    .filter(({ reach }) => reach === 'distinctive' || reach === 'general')
    .flatMap(({ names }) =>
      names.filter(({ text, lang }) => /^(?:en|mul)$/.test(lang) && /^[A-Z][\w .-]{4,}$/.test(text)),
    )
    .map(({ text }) => text);
  const swap = new Map(corpus.names.map((name, i) => [name, own[(i * 7919) % own.length]!]));
  const longestFirst = corpus.names.toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})`, 'gu');
  return corpus.paragraphs.map((text) => text.replace(pattern, (name) => swap.get(name)!));
}

const WORDS_PER_PIECE = 6;
const INLINE = ['a href="#"', 'em', 'span', 'strong', 'span class="x"'];

/** Every few words an inline element, wherever that falls: a name in ten is cut by one. */
export function pageOf(paragraphs: readonly string[], title: string): BenchPage {
  const random = createRandom(4711);
  const parts = [
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>body{max-width:60em}</style><main>`,
  ];
  for (const [i, text] of paragraphs.entries()) {
    if (i % 12 === 0)
      parts.push(
        `${i ? '</section>' : ''}<section><h2>Part ${i / 12}</h2><div class="meta"><span>Desk</span> <a href="#">Print</a></div>`,
      );
    parts.push(`<p>${withInline(text, random)}</p>\n`);
  }
  parts.push('</section></main></html>');
  return { html: parts.join(''), paragraphs };
}

function withInline(text: string, random: () => number): string {
  const words = text.split(' ');
  let html = '';
  for (let i = 0; i < words.length;) {
    const plain = 2 + Math.floor(random() * WORDS_PER_PIECE);
    html += `${words.slice(i, i + plain).join(' ')} `;
    i += plain;
    const inner = words.slice(i, i + 1 + Math.floor(random() * 4)).join(' ');
    i += inner === '' ? 0 : inner.split(' ').length;
    const tag = INLINE[Math.floor(random() * INLINE.length)]!;
    if (inner !== '') html += `<${tag}>${inner}</${tag.split(' ')[0]}> `;
  }
  return html.trimEnd();
}
