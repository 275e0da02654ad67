/** Parts of which long pages are built, as sites build them. */
import { pick, sentence, sentences, type Random, type Words } from './sentences.ts';

export const NOTE = 'Invented for a test: nothing told here has happened.';

export const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Text with the inline elements of running prose. */
export function prose(random: Random, words: Words, count: number): string {
  return times(count, () => {
    const text = sentence(random, words);
    const dice = random();
    if (dice < 0.2) return text.replace(/(\S+ \S+)/, '<a href="#ref">$1</a>');
    if (dice < 0.3) return text.replace(/(\S+) (\S+)/, '<b>$1</b> $2');
    if (dice < 0.4) return `<em>${text}</em>`;
    if (dice < 0.45) return `${text}<sup><a href="#n">[1]</a></sup>`;
    return text;
  }).join(' ');
}

export function paragraphs(random: Random, words: Words, count: number): string {
  return times(count, () => `<p>${prose(random, words, 3 + Math.floor(random() * 4))}</p>`).join('\n');
}

export function section(random: Random, words: Words, level: number, count: number): string {
  return `<section><h${level}>${sentence(random, words)}</h${level}>${paragraphs(random, words, count)}</section>`;
}

export function list(random: Random, words: Words, count: number, tag: 'ul' | 'ol' = 'ul'): string {
  return `<${tag}>${times(count, () => `<li>${sentence(random, words)}</li>`).join('')}</${tag}>`;
}

export function table(random: Random, words: Words, rows: number): string {
  const body = times(rows, (i) => {
    const cells = [
      String(1900 + i),
      pick(random, words.who),
      pick(random, words.where),
      (random() * 1e4).toFixed(1),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<table><caption>${sentence(random, words)}</caption><thead><tr><th>Year<th>Who<th>Where<th>km</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

export function figure(random: Random, words: Words): string {
  return `<figure><svg viewBox="0 0 200 80" width="300"><rect width="200" height="80" fill="#cde"/></svg><figcaption>${sentence(random, words)}</figcaption></figure>`;
}

/** A comment with its answers. */
export function thread(random: Random, words: Words, depth: number): string {
  const answers = depth === 0 ? '' : times(2, () => thread(random, words, depth - 1)).join('');
  return `<article class="comment"><header><b>reader ${Math.floor(random() * 900)}</b> <time>12:0${depth}</time></header><div>${prose(random, words, 2)}</div><button>Reply</button>${answers}</article>`;
}

export function navigation(random: Random, words: Words): string {
  return `<header><nav>${times(6, () => `<a href="#">${pick(random, words.where)}</a>`).join(' · ')}</nav></header>`;
}

export function blockquote(random: Random, words: Words, depth: number): string {
  const inner = depth === 0 ? '' : blockquote(random, words, depth - 1);
  return `<blockquote>${sentences(random, words, 2)}<br>${sentences(random, words, 1)}${inner}</blockquote>`;
}
