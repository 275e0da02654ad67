/** All that a briefing of one entity is made from, gathered from a dossier in memory or from the store. */
import type { Claim, Dossier, Entity, EntityType, Source } from '../dossier/model.ts';

export interface EntityMaterial {
  readonly dossier: Pick<Dossier, 'id' | 'title' | 'revision' | 'asOf' | 'language' | 'license'>;
  readonly sources: readonly Source[];
  readonly entity: Entity;
  /** The claims that the entity's facts cite or that name it, in the dossier's order. */
  readonly claims: readonly Claim[];
  /** Claims that those relate to, in either direction, and that are not among them. */
  readonly companions: readonly Claim[];
  /** Every entity that the claims mention or quote, by id. */
  readonly others: ReadonlyMap<string, EntitySummary>;
}

export interface EntitySummary {
  readonly name: string;
  readonly type: EntityType;
  readonly hasFacts: boolean;
}
