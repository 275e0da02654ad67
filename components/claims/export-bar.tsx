/** Takes the chosen claims along, or all that are listed: as citations, a table, notes or data. */
import { useState } from 'preact/hooks';
import type { ClaimBriefing } from '../../engine/brief/briefing.ts';
import {
  EXPORT_FORMATS,
  exportClaims,
  type ClaimExport,
  type ExportFormat,
} from '../../engine/claims/export/export-claims.ts';
import { withAnswers } from '../../engine/claims/pair-disputes.ts';
import type { Story } from '../../engine/claims/story.ts';
import { FORMAT_NAMES } from '../claim/citation-menu.tsx';
import { Button } from '../controls/button.tsx';
import { Select } from '../controls/select.tsx';
import { useTranslation } from '../translation.ts';

interface ExportBarProps {
  readonly story: Story;
  readonly listed: readonly ClaimBriefing[];
  readonly selected: ReadonlySet<string>;
  readonly today: string;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onSave: (file: ClaimExport, name: string) => void;
}

type Said = { readonly key: 'claims.copied' | 'claims.saved' | 'claims.notCopied'; readonly count: number };

export function ExportBar({ story, listed, selected, today, onCopy, onSave }: ExportBarProps) {
  const { say } = useTranslation();
  const [format, setFormat] = useState<ExportFormat>('plain');
  const [said, setSaid] = useState<Said | null>(null);
  const chosen = selected.size > 0 ? story.claims.filter(({ id }) => selected.has(id)) : listed;
  const claims = withAnswers(chosen, story);
  const answers = claims.length - chosen.length;
  const make = () => exportClaims({ claims, story, today }, format);
  const copy = async () => {
    const done = await onCopy(make().text);
    setSaid({ key: done ? 'claims.copied' : 'claims.notCopied', count: claims.length });
  };
  const save = () => {
    onSave(make(), `${story.dossier.id}-claims-${today}`);
    setSaid({ key: 'claims.saved', count: claims.length });
  };
  if (claims.length === 0) return null;
  return (
    <div class="export-bar" role="group" aria-label={say('claims.export')}>
      <p class="export-what">
        {say(selected.size > 0 ? 'claims.exportSelected' : 'claims.exportListed', { count: chosen.length })}
        {answers > 0 && <span class="soft"> {say('claims.exportAnswers', { count: answers })}</span>}
      </p>
      <div class="export-how">
        <Select
          label={say('claims.format')}
          value={format}
          onChange={(value) => setFormat(value as ExportFormat)}
        >
          {EXPORT_FORMATS.map((value) => (
            <option key={value} value={value}>
              {value === 'plain' ? say('cite.plain') : FORMAT_NAMES[value]}
            </option>
          ))}
        </Select>
        <Button onClick={() => void copy()}>{say('claims.copy')}</Button>
        <Button onClick={save}>{say('claims.save')}</Button>
      </div>
      <p class="soft" role="status">
        {said && say(said.key, { count: said.count })}
      </p>
    </div>
  );
}
