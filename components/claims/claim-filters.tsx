/** What the reader asks of the claims: whom they name, which is always in sight; who says so, how it was put, and when. */
import { useMemo } from 'preact/hooks';
import type { ClaimFilter } from '../../engine/claims/filter-claims.ts';
import { speakersOf } from '../../engine/claims/speakers.ts';
import type { Story } from '../../engine/claims/story.ts';
import { edtfSpan } from '../../engine/edtf/edtf-span.ts';
import { ChoiceChips } from '../controls/choice-chips.tsx';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { EntitySelect } from '../story/entity-select.tsx';
import { useTranslation } from '../translation.ts';
import { KINDS, STANDINGS } from './filter-params.ts';

interface ClaimFiltersProps {
  readonly story: Story;
  readonly filter: ClaimFilter;
  readonly onChange: (filter: ClaimFilter) => void;
}

export function ClaimFilters({ story, filter, onChange }: ClaimFiltersProps) {
  const { say } = useTranslation();
  const set = (change: Partial<ClaimFilter>) => onChange({ ...filter, ...change });
  return (
    <div class="claim-filters">
      <SpeakerSelect story={story} value={filter.speaker} onChange={(speaker) => set({ speaker })} />
      <ChoiceChips
        label={say('claims.kind')}
        choices={KINDS.map((value) => ({ value, label: say(`claims.kind.${value}`) }))}
        chosen={filter.kinds}
        onChange={(kinds) => set({ kinds })}
      />
      <ChoiceChips
        label={say('claims.standing')}
        choices={STANDINGS.map((value) => ({ value, label: say(`claims.standing.${value}`) }))}
        chosen={filter.standings}
        onChange={(standings) => set({ standings })}
      />
      <div class="claim-dates">
        <DateField label={say('claims.from')} value={filter.from} onInput={(from) => set({ from })} />
        <DateField label={say('claims.to')} value={filter.to} onInput={(to) => set({ to })} />
      </div>
    </div>
  );
}

/** Adds one more that all claims listed name. */
export function AboutFilter({ story, filter, onChange }: ClaimFiltersProps) {
  const { say } = useTranslation();
  return (
    <EntitySelect
      label={say(filter.entities.length === 0 ? 'claims.about' : 'claims.andAbout')}
      none={say('claims.anybody')}
      story={story}
      value=""
      without={filter.entities}
      onChange={(entity) => entity !== '' && onChange({ ...filter, entities: [...filter.entities, entity] })}
    />
  );
}

interface SpeakerSelectProps {
  readonly story: Story;
  readonly value: string;
  readonly onChange: (speaker: string) => void;
}

function SpeakerSelect({ story, value, onChange }: SpeakerSelectProps) {
  const { say } = useTranslation();
  const speakers = useMemo(() => speakersOf(story), [story]);
  const named = speakers.filter(({ kind }) => kind !== 'unnamed');
  const unnamed = speakers.filter(({ kind }) => kind === 'unnamed');
  const groups = [
    ['claims.speaker.named', named],
    ['claims.speaker.unnamed', unnamed],
  ] as const;
  return (
    <Select label={say('claims.speaker')} value={value} onChange={onChange}>
      <option value="">{say('claims.anySpeaker')}</option>
      {groups.map(([key, group]) => (
        <optgroup key={key} label={say(key)}>
          {group.map(({ id, name, claims }) => (
            <option key={id} value={id} lang={story.dossier.language}>
              {name} ({claims})
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
}

/** A year, a month or a day, as the dossier writes them: nobody should have to invent a day. */
function DateField({ label, value, onInput }: DateFieldProps) {
  const { say } = useTranslation();
  const problem = value === '' || edtfSpan(value) ? null : say('claims.dateProblem');
  return (
    <TextField
      label={label}
      value={value}
      placeholder="2017-09"
      size={9}
      problem={problem}
      onInput={(text) => onInput(text.trim())}
    />
  );
}
