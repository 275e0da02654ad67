/** An entity without any claim has nothing to show; one without facts has nothing to show first. */
import type { Dossier } from '../model.ts';
import { anError, aWarning, type Finding } from './finding.ts';

export function checkUnmentionedEntities({ claims, entities }: Dossier): Finding[] {
  const mentioned = new Set(claims.flatMap((claim) => [...claim.entities, ...claim.attribution.by]));
  return entities.flatMap((entity, index) => {
    if (!mentioned.has(entity.id)) {
      return [
        anError(
          ['entities', index],
          `no claim mentions ${entity.id}; add it to the entities of a claim or remove it`,
        ),
      ];
    }
    if (entity.facts.length > 0 || entity.reach === 'credit') return [];
    return [aWarning(['entities', index, 'facts'], `${entity.id} has no fact; add one that cites a claim`)];
  });
}
