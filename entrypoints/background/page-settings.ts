/** The settings as one page sees them. */
import type { PageSettings, Settings } from '../../platform/schemas/settings.ts';

export function pageSettingsFor(settings: Settings, url: string, site: string): PageSettings {
  const page = url.split('#', 1)[0];
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
