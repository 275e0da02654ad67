/** A claim that names no entity and that no fact cites cannot be found by any reader. */
import type { Dossier } from '../model.ts';
import { anError, type Finding } from './finding.ts';

export function checkUnreachedClaims({ claims, entities }: Dossier): Finding[] {
  const cited = new Set(entities.flatMap(({ facts }) => facts.flatMap((fact) => fact.claims)));
  return claims.flatMap((claim, index) =>
    claim.entities.length > 0 || cited.has(claim.id)
      ? []
      : [anError(['claims', index, 'entities'], { is: 'unreached-claim' })],
  );
}
