/** CSL-JSON: an array of one item, as Zotero and citation processors read it. */
import { readAuthor, type AuthorName } from './author-name.ts';
import { speakerOf, withFullStop, type Citation } from './citation.ts';
import { readDate } from './english-date.ts';
import { sourceKind } from './source-kind.ts';

export function citeCslJson(citation: Citation): string {
  const { claim, source, accessed } = citation;
  const speaker = speakerOf(citation);
  const item = {
    id: `${source.id}-${claim.id}`,
    type: sourceKind(source.kind).csl,
    ...(source.authors.length > 0 && { author: source.authors.map((author) => cslName(readAuthor(author))) }),
    title: source.title,
    'container-title': source.publisher,
    ...(dateParts(source.published) && { issued: dateParts(source.published) }),
    accessed: dateParts(accessed),
    URL: claim.passageUrl,
    note: `${withFullStop(claim.text)}${speaker === null ? '' : ` Attributed to ${withFullStop(speaker)}`}`,
  };
  return JSON.stringify([item], null, 2);
}

function cslName(author: AuthorName): Record<string, string> {
  if (author.kind === 'literal') return { literal: author.name };
  return {
    family: author.family,
    given: author.given,
    ...(author.suffix !== '' && { suffix: author.suffix }),
  };
}

function dateParts(edtf: string): { 'date-parts': number[][] } | null {
  const date = readDate(edtf);
  return date && { 'date-parts': [[date.year, date.month, date.day].filter((part) => part !== null)] };
}
