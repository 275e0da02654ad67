/** Anchors lead to exactly one place of the article, within one line of it, and are copied verbatim. */
import type { Anchor, Dossier } from '../model.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../visible-text.ts';
import { findAnchor, findStarts } from './find-anchor.ts';
import { anError, type Finding } from './finding.ts';
import { fold } from '../../text/fold-text.ts';
import { type Article, collapseSpaces } from './read-article.ts';

export function checkAnchors(dossier: Dossier, article: Article): Finding[] {
  return dossier.claims.flatMap((claim, index) => {
    const problem = problemOfAnchor(claim.anchor, article);
    return problem === undefined ? [] : [anError(['claims', index, 'anchor'], problem)];
  });
}

/** Undefined where all is well. Browsers compare without case and accents; a copy still has to be one. */
export function problemOfAnchor(anchor: Anchor, article: Article): Problem | undefined {
  const folded = mapAnchor(anchor, fold);
  const places = findAnchor(folded, article.folded);
  const first = places[0];
  if (!first) return problemOfMissing(folded, anchor, article);
  const lines = places.map(({ start }) => lineOf(article, start));
  if (places.length > 1) {
    return { is: 'anchor-many-places', length: places.length, lines: lines.join(', ') };
  }
  const lastLine = lineOf(article, first.end);
  if (lastLine !== lines[0])
    return { is: 'anchor-many-lines', first: String(lines[0]), last: String(lastLine) };
  if (
    findAnchor(
      mapAnchor(anchor, (part) => part),
      article.verbatim,
    ).length === 0
  ) {
    return { is: 'anchor-spelling', line: String(lines[0]) };
  }
  return undefined;
}

function problemOfMissing(folded: Anchor, anchor: Anchor, article: Article): Problem {
  const value = quote(anchor.textStart);
  if (findStarts({ ...folded, prefix: '' }, article.folded).length === 0) {
    return { is: 'anchor-nowhere', value };
  }
  if (findStarts(folded, article.folded).length === 0) return { is: 'anchor-prefix', value };
  if (findAnchor({ ...folded, suffix: '' }, article.folded).length > 0)
    return { is: 'anchor-suffix', value: quote(anchor.suffix) };
  return { is: 'anchor-end', value: quote(anchor.textEnd) };
}

function mapAnchor(anchor: Anchor, change: (part: string) => string): Anchor {
  const part = (text: string) => change(collapseSpaces(text));
  return {
    prefix: part(anchor.prefix),
    textStart: part(anchor.textStart),
    textEnd: part(anchor.textEnd),
    suffix: part(anchor.suffix),
  };
}

function lineOf(article: Article, offset: number): number {
  let index = 0;
  for (
    let at = article.folded.text.indexOf('\n');
    at !== -1 && at < offset;
    at = article.folded.text.indexOf('\n', at + 1)
  )
    index += 1;
  return article.lineNumbers[index] ?? 0;
}
