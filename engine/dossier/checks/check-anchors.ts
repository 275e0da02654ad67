/** Anchors lead to exactly one place of the article, within one line of it, and are copied verbatim. */
import type { Anchor, Dossier } from '../model.ts';
import { quote } from '../visible-text.ts';
import { findAnchor, findStarts } from './find-anchor.ts';
import { anError, type Finding } from './finding.ts';
import { fold } from '../../text/fold-text.ts';
import { type Article, collapseSpaces } from './read-article.ts';

export function checkAnchors(dossier: Dossier, article: Article): Finding[] {
  return dossier.claims.flatMap((claim, index) => {
    const message = describeAnchor(claim.anchor, article);
    return message === undefined ? [] : [anError(['claims', index, 'anchor'], message)];
  });
}

/** Undefined where all is well. Browsers compare without case and accents; a copy still has to be one. */
export function describeAnchor(anchor: Anchor, article: Article): string | undefined {
  const folded = mapAnchor(anchor, fold);
  const places = findAnchor(folded, article.folded);
  const first = places[0];
  if (!first) return describeMissing(folded, anchor, article);
  const lines = places.map(({ start }) => lineOf(article, start));
  if (places.length > 1) {
    return `matches in ${places.length} places (lines ${lines.join(', ')}); add words to textStart or set prefix or suffix`;
  }
  const lastLine = lineOf(article, first.end);
  if (lastLine !== lines[0])
    return `reaches from line ${lines[0]} to line ${lastLine}; a passage stays within one line`;
  if (
    findAnchor(
      mapAnchor(anchor, (part) => part),
      article.verbatim,
    ).length === 0
  ) {
    return `is in line ${lines[0]}, but in another spelling (case, quotes or accents); copy it verbatim`;
  }
  return undefined;
}

function describeMissing(folded: Anchor, anchor: Anchor, article: Article): string {
  const text = quote(anchor.textStart);
  if (findStarts({ ...folded, prefix: '' }, article.folded).length === 0) {
    return `textStart ${text} is nowhere in the article in whole words; copy it verbatim`;
  }
  if (findStarts(folded, article.folded).length === 0)
    return `textStart ${text} never follows the prefix; correct the prefix`;
  if (findAnchor({ ...folded, suffix: '' }, article.folded).length > 0)
    return `the suffix ${quote(anchor.suffix)} never follows; correct it`;
  return `textEnd ${quote(anchor.textEnd)} does not follow textStart in whole words; copy it verbatim`;
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
