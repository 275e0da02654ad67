/** The citation formats that a reader can choose from. */
import { citeApa } from './apa.ts';
import { citeBibtex } from './bibtex.ts';
import { citeChicago } from './chicago.ts';
import type { Citation } from './citation.ts';
import { citeCslJson } from './csl-json.ts';
import { citeMla } from './mla.ts';
import { citePlain } from './plain.ts';
import { citeRis } from './ris.ts';

export const CITATION_FORMATS = ['plain', 'apa', 'mla', 'chicago', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

const WRITERS: Readonly<Record<CitationFormat, (citation: Citation) => string>> = {
  plain: citePlain,
  apa: citeApa,
  mla: citeMla,
  chicago: citeChicago,
  bibtex: citeBibtex,
  ris: citeRis,
  'csl-json': citeCslJson,
};

export function cite(citation: Citation, format: CitationFormat): string {
  return WRITERS[format](citation);
}
