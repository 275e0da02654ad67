/** Puts a dossier's claims and entities together for the views of the panel. */
import { briefClaims, briefSource } from '../brief/brief-claims.ts';
import type { EntityReference } from '../brief/briefing.ts';
import type { Claim, DossierHeader, Entity, Source } from '../dossier/model.ts';
import type { Story, StoryEntity } from './story.ts';

interface StoryMaterial {
  readonly dossier: DossierHeader;
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  /** In the dossier's order. */
  readonly claims: readonly Claim[];
  /** How many claims the dossier has, if these are not all. */
  readonly total?: number;
}

export function tellStory({
  dossier,
  sources,
  entities,
  claims,
  total = claims.length,
}: StoryMaterial): Story {
  const counts = new Map<string, number>();
  for (const { entities: named } of claims) {
    for (const id of new Set(named)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const lines = new Map(entities.map((entity) => [entity.id, lineOf(entity, counts.get(entity.id) ?? 0)]));
  const briefed = briefClaims(claims, {
    sources,
    isOwn: () => true,
    referTo: (id) => referTo(dossier.id, lines.get(id)),
  });
  return {
    dossier,
    total,
    claims: briefed,
    claimById: new Map(briefed.map((claim) => [claim.id, claim])),
    entities: lines,
    sources: new Map(sources.map((source) => [source.id, briefSource(source)])),
  };
}

function lineOf(entity: Entity, claims: number): StoryEntity {
  const { id, name, type, description, facts, reach, coordinates } = entity;
  return {
    id,
    name,
    type,
    description,
    opens: facts.length > 0,
    distinctive: reach !== 'general',
    coordinates: coordinates ?? null,
    claims,
  };
}

function referTo(dossier: string, entity: StoryEntity | undefined): EntityReference | null {
  if (!entity) return null;
  const { id, name, type, opens } = entity;
  return { key: { dossier, entity: id }, name, type, opens };
}
