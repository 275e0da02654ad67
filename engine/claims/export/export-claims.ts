/** The formats in which a reader can take claims along. Whoever exports a claim exports what answers it. */
import { CITATION_FORMATS, type CitationFormat } from '../../cite/cite.ts';
import type { Story } from '../story.ts';
import type { ClaimBriefing } from '../../brief/briefing.ts';
import { citationsOf } from './citations.ts';
import { csvOf } from './csv.ts';
import { jsonOf } from './json.ts';
import { markdownOf } from './markdown.ts';

export const EXPORT_FORMATS = [...CITATION_FORMATS, 'csv', 'markdown', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ClaimExport {
  readonly text: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
}

export interface ExportMaterial {
  readonly claims: readonly ClaimBriefing[];
  readonly story: Story;
  /** The reader's day, "2026-11-23". */
  readonly today: string;
}

const FILES: Readonly<Record<ExportFormat, readonly [extension: string, mediaType: string]>> = {
  plain: ['txt', 'text/plain'],
  apa: ['txt', 'text/plain'],
  mla: ['txt', 'text/plain'],
  chicago: ['txt', 'text/plain'],
  bibtex: ['bib', 'application/x-bibtex'],
  ris: ['ris', 'application/x-research-info-systems'],
  'csl-json': ['json', 'application/vnd.citationstyles.csl+json'],
  csv: ['csv', 'text/csv'],
  markdown: ['md', 'text/markdown'],
  json: ['json', 'application/json'],
};

export function exportClaims(material: ExportMaterial, format: ExportFormat): ClaimExport {
  const [extension, mediaType] = FILES[format];
  return { text: write(material, format), extension, mediaType };
}

function write(material: ExportMaterial, format: ExportFormat): string {
  switch (format) {
    case 'csv':
      return csvOf(material);
    case 'markdown':
      return markdownOf(material);
    case 'json':
      return jsonOf(material);
    default:
      return citationsOf(material, format satisfies CitationFormat);
  }
}
