/** The settings as one page sees them. */
import type { PageSettings, Settings } from '../../platform/schemas/settings.ts';
import type { Place } from '../../platform/sender-place.ts';

export function pageSettingsFor(settings: Settings, { page, site }: Place): PageSettings {
  return {
    marks: settings.marks,
    hover: settings.hover,
    language: settings.language,
    theme: settings.theme,
    rejectedReadings: settings.rejectedReadings.filter(
      ({ scope, where }) => scope === 'always' || where === (scope === 'site' ? site : page),
    ),
  };
}
