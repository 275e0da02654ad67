/** Gathers the material for a briefing from a whole dossier in memory, as the background does from its store. */
import type { Claim, Dossier } from '../dossier/model.ts';
import type { EntityMaterial, EntitySummary } from './entity-material.ts';

/** Null where the dossier has no such entity. */
export function collectMaterial(dossier: Dossier, entityId: string): EntityMaterial | null {
  const entity = dossier.entities.find(({ id }) => id === entityId);
  if (!entity) return null;
  const cited = new Set(entity.facts.flatMap((fact) => fact.claims));
  const claims = dossier.claims.filter((claim) => cited.has(claim.id) || claim.entities.includes(entityId));
  const companions = collectCompanions(dossier.claims, claims);
  return {
    dossier,
    sources: dossier.sources,
    entity,
    claims,
    companions,
    others: summarize(dossier, [...claims, ...companions]),
  };
}

function collectCompanions(all: readonly Claim[], own: readonly Claim[]): Claim[] {
  const ids = new Set(own.map((claim) => claim.id));
  const named = new Set(own.flatMap((claim) => claim.relations.map((relation) => relation.claim)));
  return all.filter(
    (claim) =>
      !ids.has(claim.id) &&
      (named.has(claim.id) || claim.relations.some((relation) => ids.has(relation.claim))),
  );
}

function summarize(dossier: Dossier, claims: readonly Claim[]): Map<string, EntitySummary> {
  const ids = new Set(claims.flatMap((claim) => [...claim.entities, ...claim.attribution.by]));
  return new Map(
    dossier.entities
      .filter((entity) => ids.has(entity.id))
      .map(({ id, name, type, facts }) => [id, { name, type, hasFacts: facts.length > 0 }]),
  );
}
