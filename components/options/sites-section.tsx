/** The sites on which Sidelight is off: seen, added, edited, removed, and carried elsewhere as lines of text. */
import { useState } from 'preact/hooks';
import { Switch } from '../controls/switch.tsx';
import { useTranslation } from '../translation.ts';
import { OptionsSection } from './options-section.tsx';
import { readSite } from './read-site.ts';
import { RowButton } from './row-button.tsx';
import type { SettingsProps } from './settings-view.ts';
import { SiteForm } from './site-form.tsx';
import { SiteLinesField } from './site-lines-field.tsx';

export interface SitesSectionProps extends SettingsProps {
  /** Hands the lines out as a file. */
  readonly onSaveLines: (lines: string) => void;
}

export function SitesSection({ settings, edit, onSaveLines }: SitesSectionProps) {
  const { say } = useTranslation();
  const { sitesOff, paused } = settings;
  const add = (sites: readonly string[]) =>
    edit((current) => ({ ...current, sitesOff: [...new Set([...current.sitesOff, ...sites])] }));
  return (
    <OptionsSection id="sites" title="options.sites" intro="options.sites.intro">
      <Switch
        label={say('options.sites.paused')}
        note={say('options.sites.paused.note')}
        checked={paused}
        onChange={(on) => edit((current) => ({ ...current, paused: on }))}
      />
      <h3>{say('options.sites.off')}</h3>
      {sitesOff.length === 0 ? (
        <p class="soft">{say('options.sites.empty')}</p>
      ) : (
        <SiteList settings={settings} edit={edit} />
      )}
      <SiteForm
        label={say('options.sites.add')}
        submit={say('options.add')}
        onSubmit={(site) => add([site])}
      />
      <SiteLinesField sites={sitesOff} onAdd={add} onSave={onSaveLines} />
    </OptionsSection>
  );
}

function SiteList({ settings, edit }: SettingsProps) {
  const { say } = useTranslation();
  const [editing, setEditing] = useState<string | null>(null);
  const replace = (site: string, by: readonly string[]) => {
    setEditing(null);
    edit((current) => ({
      ...current,
      sitesOff: [...new Set(current.sitesOff.flatMap((other) => (other === site ? by : [other])))],
    }));
  };
  return (
    <ul class="rows">
      {settings.sitesOff.toSorted().map((site) => (
        <li key={site}>
          {editing === site ? (
            <SiteForm
              label={say('options.sites.edit', { site })}
              submit={say('options.change')}
              initial={site}
              onSubmit={(by) => replace(site, [by])}
              onCancel={() => setEditing(null)}
            />
          ) : (
            <>
              <span class="row-name">
                <bdi>{site}</bdi>{' '}
                {readSite(site) === null && <span class="soft">{say('options.sites.odd')}</span>}
              </span>
              <span class="row-actions">
                <RowButton label={say('options.edit')} of={site} onPress={() => setEditing(site)} />
                <RowButton label={say('options.remove')} of={site} onPress={() => replace(site, [])} />
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
