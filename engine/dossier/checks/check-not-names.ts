/** A name that the same entity lists among its notNames is never found: they are tested first. */
import type { Dossier } from '../model.ts';
import { anError, type Finding } from './finding.ts';
import { fold } from '../../text/fold-text.ts';

export function checkNotNames({ entities }: Dossier): Finding[] {
  return entities.flatMap((entity, e) => {
    const exact = new Map(entity.notNames.map((text, index) => [text, index]));
    const folded = new Map(entity.notNames.map((text, index) => [fold(text), index]));
    return entity.names.flatMap((name, n) => {
      const clash = name.case === 'exact' ? exact.get(name.text) : folded.get(fold(name.text));
      if (clash === undefined) return [];
      return [anError(['entities', e, 'names', n], { is: 'name-never-found', place: `notNames[${clash}]` })];
    });
  });
}
