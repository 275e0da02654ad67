/**
 * Puts together what one dossier tells of an entity. A claim never goes without the claims that dispute, support or correct
 * it, nor without those that it disputes, supports or corrects itself.
 */
import type { Claim, Source } from '../dossier/model.ts';
import { briefClaims, briefSource } from './brief-claims.ts';
import type { DossierBriefing, EntityReference, SourceBriefing } from './briefing.ts';
import type { EntityMaterial } from './entity-material.ts';
import { readableNames } from './readable-names.ts';

export function briefEntity(material: EntityMaterial): DossierBriefing {
  const { dossier, entity } = material;
  const own = mostTellingFirst(material);
  const all = [...own, ...material.companions];
  const ownClaims = new Set(own);
  return {
    key: { dossier: dossier.id, entity: entity.id },
    name: entity.name,
    type: entity.type,
    description: entity.description,
    dossier: {
      id: dossier.id,
      title: dossier.title,
      revision: dossier.revision,
      asOf: dossier.asOf,
      language: dossier.language,
      license: dossier.license,
    },
    alsoKnownAs: readableNames(entity, dossier.language),
    facts: entity.facts.map((fact) => ({ text: fact.text, claims: [...fact.claims] })),
    claims: briefClaims(all, {
      sources: material.sources,
      isOwn: (claim) => ownClaims.has(claim),
      referTo: (id) => referTo(id, material),
    }),
    related: relatedEntities(own, material),
    coordinates: entity.coordinates ? [...entity.coordinates] : null,
    when: entity.when ?? null,
    links: entity.links.map(({ rel, url }) => ({ rel, url })),
    sources: citedSources(all, material.sources),
  };
}

/** Those that the facts cite, in the facts' order; then the others in the dossier's order. */
function mostTellingFirst({ entity, claims }: EntityMaterial): Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const cited = entity.facts.flatMap((fact) => fact.claims.map((id) => byId.get(id)));
  return [...new Set([...cited.filter((claim) => claim !== undefined), ...claims])];
}

/** Entities that share claims with this one: most shared first, then by the most telling claim that they share. */
function relatedEntities(own: readonly Claim[], material: EntityMaterial): DossierBriefing['related'] {
  const self = material.entity.id;
  const shared = new Map<string, string[]>();
  for (const claim of own) {
    if (!claim.entities.includes(self)) continue;
    for (const id of new Set(claim.entities)) {
      if (id !== self) shared.set(id, [...(shared.get(id) ?? []), claim.id]);
    }
  }
  return [...shared]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([id, claims]) => {
      const entity = referTo(id, material);
      return entity ? [{ entity, claims }] : [];
    });
}

function referTo(id: string, { dossier, entity, others }: EntityMaterial): EntityReference | null {
  const key = { dossier: dossier.id, entity: id };
  if (id === entity.id) return { key, name: entity.name, type: entity.type, opens: true };
  const other = others.get(id);
  return other ? { key, name: other.name, type: other.type, opens: other.hasFacts } : null;
}

function citedSources(claims: readonly Claim[], sources: readonly Source[]): SourceBriefing[] {
  const cited = new Set(claims.map((claim) => claim.source));
  return sources.filter((source) => cited.has(source.id)).map(briefSource);
}
