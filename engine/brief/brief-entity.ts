/**
 * Puts together what one dossier tells of an entity. A claim never goes without the claims that dispute, support or correct
 * it, nor without those that it disputes, supports or corrects itself.
 */
import { passageUrl } from '../cite/passage-url.ts';
import type { Claim, Source } from '../dossier/model.ts';
import type { ClaimBriefing, DossierBriefing, EntityReference, SourceBriefing } from './briefing-schema.ts';
import type { EntityMaterial } from './entity-material.ts';
import { readableNames } from './readable-names.ts';

export function briefEntity(material: EntityMaterial): DossierBriefing {
  const { dossier, entity } = material;
  const own = mostTellingFirst(material);
  const all = [...own, ...material.companions];
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
    claims: briefClaims(all, new Set(own), material),
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

function briefClaims(
  claims: readonly Claim[],
  own: ReadonlySet<Claim>,
  material: EntityMaterial,
): ClaimBriefing[] {
  const relations = relationsBothWays(claims);
  const sources = new Map(material.sources.map((source) => [source.id, source]));
  return claims.map((claim) => ({
    id: claim.id,
    text: claim.text,
    attribution: {
      kind: claim.attribution.kind,
      by: claim.attribution.by.flatMap((id) => referTo(id, material) ?? []),
      as: claim.attribution.as,
    },
    standing: claim.standing,
    when: claim.when,
    source: claim.source,
    anchor: { ...claim.anchor },
    passageUrl: passageUrl(sources.get(claim.source)?.url ?? '', claim.anchor),
    entities: [...claim.entities],
    relations: relations.get(claim.id) ?? [],
    own: own.has(claim),
  }));
}

type Relation = ClaimBriefing['relations'][number];

/** Each relation as both of its claims see it; those that lead out of `claims` are a companion's own affair. */
function relationsBothWays(claims: readonly Claim[]): Map<string, Relation[]> {
  const relations = new Map<string, Relation[]>(claims.map((claim) => [claim.id, []]));
  for (const claim of claims) {
    for (const { type, claim: other } of claim.relations) {
      if (!relations.has(other)) continue;
      relations.get(claim.id)!.push({ type, direction: 'to', claim: other });
      relations.get(other)!.push({ type, direction: 'from', claim: claim.id });
    }
  }
  return relations;
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
  return sources
    .filter((source) => cited.has(source.id))
    .map(({ id, kind, title, publisher, authors, contributors, published, url, copies }) => ({
      id,
      kind,
      title,
      publisher,
      authors: [...authors],
      contributors: [...contributors],
      published,
      url,
      copies: copies.map((copy) => ({ url: copy.url, note: copy.note })),
    }));
}
