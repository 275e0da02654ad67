/** A name that needs a full form in the text can only be found if the entity has such a form. */
import type { Dossier } from '../model.ts';
import { anError, type Finding, isLookedFor } from './finding.ts';

export function checkFullNames({ entities }: Dossier): Finding[] {
  return entities.flatMap((entity, e) => {
    const needy = entity.names.findIndex(({ needs }) => needs === 'full-name');
    if (!isLookedFor(entity) || needy === -1) return [];
    if (entity.names.some(({ needs }) => needs !== 'full-name')) return [];
    return [anError(['entities', e, 'names', needy, 'needs'], { is: 'no-full-name', value: entity.id })];
  });
}
