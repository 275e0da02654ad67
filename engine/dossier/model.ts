/** The parts of a dossier, as types. Meanings are in `data/README.md`; shapes are inferred from the one schema. */
import type { InferOutput } from 'valibot';
import type * as schema from './schema.ts';

export type Dossier = InferOutput<typeof schema.DossierSchema>;
export type Source = InferOutput<typeof schema.SourceSchema>;
export type Entity = InferOutput<typeof schema.EntitySchema>;
export type Name = InferOutput<typeof schema.NameSchema>;
export type Fact = InferOutput<typeof schema.FactSchema>;
export type Claim = InferOutput<typeof schema.ClaimSchema>;
export type Anchor = InferOutput<typeof schema.AnchorSchema>;
export type EntityType = InferOutput<typeof schema.EntityTypeSchema>;
export type Reach = InferOutput<typeof schema.ReachSchema>;
export type Needs = InferOutput<typeof schema.NeedsSchema>;
export type AttributionKind = InferOutput<typeof schema.AttributionKindSchema>;
export type Standing = InferOutput<typeof schema.StandingSchema>;
export type RelationType = InferOutput<typeof schema.RelationTypeSchema>;

/** An entity's address across dossiers: two dossiers may use the same id. */
export interface EntityKey {
  readonly dossier: string;
  readonly entity: string;
}
