/** How names are marked, with a sample that shows it at once. */
import { SegmentedControl } from '../controls/segmented-control.tsx';
import { Switch } from '../controls/switch.tsx';
import { useTranslation } from '../translation.ts';
import { MarkSample } from './mark-sample.tsx';
import { OptionsSection } from './options-section.tsx';
import type { MarkSettings, SettingsProps } from './settings-view.ts';

export function MarksSection({ settings, edit }: SettingsProps) {
  const { say } = useTranslation();
  const { marks } = settings;
  const change = (part: Partial<MarkSettings>) =>
    edit((current) => ({ ...current, marks: { ...current.marks, ...part } }));
  return (
    <OptionsSection id="marks" title="options.marks" intro="options.marks.intro">
      <MarkSample marks={marks} />
      <SegmentedControl
        label={say('options.marks.look')}
        showsLabel
        value={marks.look}
        choices={[
          { value: 'underline', label: say('options.marks.look.underline') },
          { value: 'shade', label: say('options.marks.look.shade') },
          { value: 'none', label: say('options.marks.look.none') },
        ]}
        onChange={(look) => change({ look })}
      />
      {marks.look === 'none' && <p class="soft">{say('options.marks.look.none.note')}</p>}
      <SegmentedControl
        label={say('options.marks.density')}
        showsLabel
        value={marks.density}
        choices={[
          { value: 'first', label: say('options.marks.density.first') },
          { value: 'all', label: say('options.marks.density.all') },
        ]}
        onChange={(density) => change({ density })}
      />
      <SegmentedControl
        label={say('options.marks.general')}
        showsLabel
        value={marks.generalNames}
        choices={[
          { value: 'never', label: say('options.marks.general.never') },
          { value: 'on-story', label: say('options.marks.general.onStory') },
          { value: 'always', label: say('options.marks.general.always') },
        ]}
        onChange={(generalNames) => change({ generalNames })}
      />
      <p class="soft">{say('options.marks.general.note')}</p>
      <Switch
        label={say('options.marks.headings')}
        note={say('options.marks.headings.note')}
        checked={marks.headings}
        onChange={(headings) => change({ headings })}
      />
    </OptionsSection>
  );
}
