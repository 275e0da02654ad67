/** When a card opens and closes by itself. */
import { Switch } from '../controls/switch.tsx';
import { useTranslation } from '../translation.ts';
import { DelayField } from './delay-field.tsx';
import { OptionsSection } from './options-section.tsx';
import type { HoverSettings, SettingsProps } from './settings-view.ts';

export function HoverSection({ settings, edit }: SettingsProps) {
  const { say } = useTranslation();
  const { hover } = settings;
  const change = (part: Partial<HoverSettings>) =>
    edit((current) => ({ ...current, hover: { ...current.hover, ...part } }));
  return (
    <OptionsSection id="cards" title="options.cards" intro="options.cards.intro">
      <Switch
        label={say('options.cards.hover')}
        note={say('options.cards.hover.note')}
        checked={hover.on}
        onChange={(on) => change({ on })}
      />
      <DelayField
        label={say('options.cards.open')}
        note={say('options.cards.open.note')}
        value={hover.openDelayMs}
        disabled={!hover.on}
        onChange={(openDelayMs) => change({ openDelayMs })}
      />
      <DelayField
        label={say('options.cards.close')}
        note={say('options.cards.close.note')}
        value={hover.closeDelayMs}
        disabled={!hover.on}
        onChange={(closeDelayMs) => change({ closeDelayMs })}
      />
    </OptionsSection>
  );
}
