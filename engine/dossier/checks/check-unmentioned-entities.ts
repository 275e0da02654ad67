/** An entity without any claim has nothing to show; one without facts has nothing to show first. */
import type { Dossier } from '../model.ts';
import { anError, aWarning, type Finding } from './finding.ts';

export function checkUnmentionedEntities({ claims, entities }: Dossier): Finding[] {
  const mentioned = new Set(claims.flatMap((claim) => [...claim.entities, ...claim.attribution.by]));
  return entities.flatMap((entity, index) => {
    if (!mentioned.has(entity.id)) {
      return [anError(['entities', index], { is: 'unmentioned-entity', value: entity.id })];
    }
    if (entity.facts.length > 0 || entity.reach === 'credit') return [];
    return [aWarning(['entities', index, 'facts'], { is: 'no-fact', value: entity.id })];
  });
}
