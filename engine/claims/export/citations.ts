/** Claims as citations, one after the other as each format has it. */
import { cite, type CitationFormat } from '../../cite/cite.ts';
import type { ExportMaterial } from './export-claims.ts';

export function citationsOf({ claims, story, today }: ExportMaterial, format: CitationFormat): string {
  const citations = claims.flatMap((claim) => {
    const source = story.sources.get(claim.source);
    return source ? [cite({ claim, source, accessed: today }, format)] : [];
  });
  // CSL-JSON is one array; each citation is one of a single item.
  if (format === 'csl-json') return JSON.stringify(citations.flatMap((text) => JSON.parse(text) as unknown[]), null, 2); // prettier-ignore
  return `${citations.join('\n\n')}\n`;
}
