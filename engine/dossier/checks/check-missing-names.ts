/** An entity that is looked for has names to be found by, and context words where a name asks for context. */
import type { Dossier } from '../model.ts';
import { anError, type Finding, isLookedFor } from './finding.ts';

export function checkMissingNames({ entities }: Dossier): Finding[] {
  return entities.flatMap((entity, e) => {
    if (!isLookedFor(entity)) return [];
    if (entity.names.length === 0) {
      return [anError(['entities', e, 'names'], { is: 'no-names', value: entity.id })];
    }
    const needy = entity.names.findIndex(({ needs }) => needs === 'context');
    if (needy === -1 || entity.context.length > 0) return [];
    return [
      anError(['entities', e, 'context'], { is: 'no-context', place: `names[${needy}]`, value: entity.id }),
    ];
  });
}
