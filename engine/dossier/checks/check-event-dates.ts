/** An event has a date, if its source gives one. */
import type { Dossier } from '../model.ts';
import { aWarning, type Finding } from './finding.ts';

export function checkEventDates({ entities }: Dossier): Finding[] {
  return entities.flatMap((entity, index) =>
    entity.type === 'event' && entity.when === undefined
      ? [aWarning(['entities', index], { is: 'event-without-date', value: entity.id })]
      : [],
  );
}
