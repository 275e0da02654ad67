/** Language and theme of everything that Sidelight shows. */
import { useId } from 'preact/hooks';
import { SegmentedControl } from '../controls/segmented-control.tsx';
import { useTranslation } from '../translation.ts';
import { OptionsSection } from './options-section.tsx';
import type { Language, SettingsProps } from './settings-view.ts';

/** Each in its own language, so that a reader who is lost in another one finds back. */
const LANGUAGES: readonly (readonly [Exclude<Language, 'browser'>, string])[] = [
  ['ar', 'العربية'],
  ['de', 'Deutsch'],
  ['en', 'English'],
  ['fr', 'Français'],
  ['ru', 'Русский'],
];

export function LookSection({ settings, edit }: SettingsProps) {
  const { say } = useTranslation();
  const id = useId();
  return (
    <OptionsSection id="look" title="options.look">
      <div class="field">
        <label for={id}>{say('options.look.language')}</label>
        <select
          id={id}
          value={settings.language}
          onChange={(event) => {
            const language = event.currentTarget.value as Language;
            edit((current) => ({ ...current, language }));
          }}
        >
          <option value="browser">{say('options.look.language.browser')}</option>
          {LANGUAGES.map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
        <p class="soft">{say('options.look.language.note')}</p>
      </div>
      <SegmentedControl
        label={say('options.look.theme')}
        showsLabel
        value={settings.theme}
        choices={[
          { value: 'page', label: say('options.look.theme.page') },
          { value: 'light', label: say('options.look.theme.light') },
          { value: 'dark', label: say('options.look.theme.dark') },
        ]}
        onChange={(theme) => edit((current) => ({ ...current, theme }))}
      />
    </OptionsSection>
  );
}
