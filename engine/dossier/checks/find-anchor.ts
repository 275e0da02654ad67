/**
 * Finds an anchor in an article as browsers find a text fragment: [prefix-,]textStart[,textEnd][,-suffix], whole words,
 * white space collapsed; the first textStart that follows the prefix, then the first textEnd that the suffix follows.
 * https://wicg.github.io/scroll-to-text-fragment/#find-a-range-from-a-text-directive
 */
import type { Anchor } from '../model.ts';
import type { Span } from '../../span.ts';
import type { SearchableText } from './read-article.ts';

/** Every place from which the anchor would match, were it the first. */
export function findAnchor(anchor: Anchor, article: SearchableText): Span[] {
  const found: Span[] = [];
  for (const start of findStarts(anchor, article)) {
    const end = findEnd(anchor, article, start.end);
    if (end !== undefined) found.push({ start: start.start, end });
  }
  return found;
}

/** Places of the first words alone, for saying what of an anchor is amiss. */
export function findStarts({ prefix, textStart }: Anchor, article: SearchableText): Span[] {
  if (prefix === '') return findWords(article, textStart);
  return findAll(article.text, prefix).flatMap((at) => {
    const start = skipSpaces(article.text, at + prefix.length);
    const end = start + textStart.length;
    const fits = article.text.startsWith(textStart, start) && article.boundaries.has(end);
    return fits && article.boundaries.has(at) ? [{ start, end }] : [];
  });
}

function findEnd({ textEnd, suffix }: Anchor, article: SearchableText, from: number): number | undefined {
  if (textEnd === '') return isFollowedBy(article, from, suffix) ? from : undefined;
  return findWords(article, textEnd, from).find(({ end }) => isFollowedBy(article, end, suffix))?.end;
}

function isFollowedBy(article: SearchableText, from: number, suffix: string): boolean {
  if (suffix === '') return true;
  const start = skipSpaces(article.text, from);
  return article.text.startsWith(suffix, start) && article.boundaries.has(start + suffix.length);
}

function findWords(article: SearchableText, words: string, from = 0): Span[] {
  return findAll(article.text, words, from)
    .map((start) => ({ start, end: start + words.length }))
    .filter(({ start, end }) => article.boundaries.has(start) && article.boundaries.has(end));
}

function findAll(text: string, part: string, from = 0): number[] {
  const found: number[] = [];
  if (part === '') return found;
  for (let at = text.indexOf(part, from); at !== -1; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

function skipSpaces(text: string, from: number): number {
  let pos = from;
  while (text[pos] === ' ' || text[pos] === '\n') pos += 1;
  return pos;
}
