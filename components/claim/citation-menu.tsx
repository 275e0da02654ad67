/** Copies the claim as a citation; where the browser refuses, shows the text to be copied by hand. */
import { useState } from 'preact/hooks';
import type { ClaimBriefing, SourceBriefing } from '../../engine/brief/briefing.ts';
import { CITATION_FORMATS, cite, type CitationFormat } from '../../engine/cite/cite.ts';
import type { ExportFormat } from '../../engine/claims/export/export-claims.ts';
import { useTranslation } from '../translation.ts';
import { useClaims } from './claim-context.ts';

interface CitationMenuProps {
  readonly claim: ClaimBriefing;
  readonly source: SourceBriefing;
}

type Copying = { readonly format: CitationFormat; readonly text: string; readonly done: boolean };

/** Names of formats are the same in every language. */
export const FORMAT_NAMES: Readonly<Record<Exclude<ExportFormat, 'plain'>, string>> = {
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
  csv: 'CSV',
  markdown: 'Markdown',
  json: 'JSON',
};

export function CitationMenu({ claim, source }: CitationMenuProps) {
  const { say } = useTranslation();
  const { actions, today } = useClaims();
  const [copying, setCopying] = useState<Copying | null>(null);
  const nameOf = (format: CitationFormat) => (format === 'plain' ? say('cite.plain') : FORMAT_NAMES[format]);
  const copy = async (format: CitationFormat) => {
    const text = cite({ claim, source, accessed: today }, format);
    setCopying({ format, text, done: await actions.copy(text) });
  };
  return (
    <div class="citation">
      <p class="soft">{say('cite.choose')}</p>
      <div class="formats">
        {CITATION_FORMATS.map((format) => (
          <button
            type="button"
            class={`chip${copying?.done && copying.format === format ? ' done' : ''}`}
            key={format}
            onClick={() => void copy(format)}
          >
            {nameOf(format)}
          </button>
        ))}
      </div>
      <p class="note" role="status">
        {copying?.done && say('cite.copied', { format: nameOf(copying.format) })}
        {copying?.done === false && say('cite.failed')}
      </p>
      {copying?.done === false && (
        <textarea
          class="by-hand"
          readOnly
          rows={4}
          dir="auto"
          aria-label={nameOf(copying.format)}
          value={copying.text}
        />
      )}
    </div>
  );
}
