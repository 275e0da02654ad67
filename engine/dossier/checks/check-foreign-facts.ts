/** A fact of an entity rests on claims about that entity. */
import type { Claim, Dossier } from '../model.ts';
import { aWarning, type Finding } from './finding.ts';

export function checkForeignFacts({ claims, entities }: Dossier): Finding[] {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  return entities.flatMap((entity, e) =>
    entity.facts.flatMap((fact, f) =>
      fact.claims.some((id) => isAbout(claimById.get(id), entity.id))
        ? []
        : [aWarning(['entities', e, 'facts', f, 'claims'], { is: 'foreign-fact', value: entity.id })],
    ),
  );
}

function isAbout(claim: Claim | undefined, entity: string): boolean {
  return claim !== undefined && (claim.entities.includes(entity) || claim.attribution.by.includes(entity));
}
