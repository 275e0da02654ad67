/** The reader's settings as the page engine's policy. */
import type { PageSettings } from '../../../platform/schemas/settings.ts';
import type { NamePolicy } from '../blocks/resolve-names.ts';

export function pagePolicy({ marks, rejectedReadings }: PageSettings): NamePolicy {
  const rejected = new Set(rejectedReadings.map((reading) => reading.entity));
  return {
    firstMentionOnly: marks.density === 'first',
    generalNames: marks.generalNames,
    headings: marks.headings,
    isRejected: ({ key, surface }) =>
      rejected.has(key.entity) &&
      rejectedReadings.some(
        (reading) =>
          reading.dossier === key.dossier && reading.entity === key.entity && reading.surface === surface,
      ),
  };
}
