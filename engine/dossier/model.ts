/** The parts of a dossier, as types. Meanings are in `data/README.md`; shapes are inferred from the one schema. */
import type { InferOutput } from 'valibot';
import type * as schema from './schema.ts';
import type * as vocabulary from './vocabulary.ts';

/** Parsed data is never changed in place. */
type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

export type Dossier = DeepReadonly<InferOutput<typeof schema.DossierSchema>>;
export type DossierHeader = DeepReadonly<InferOutput<typeof schema.HeaderSchema>>;
export type Source = DeepReadonly<InferOutput<typeof schema.SourceSchema>>;
export type Entity = DeepReadonly<InferOutput<typeof schema.EntitySchema>>;
export type Name = DeepReadonly<InferOutput<typeof schema.NameSchema>>;
export type Claim = DeepReadonly<InferOutput<typeof schema.ClaimSchema>>;
export type Attribution = DeepReadonly<InferOutput<typeof schema.AttributionSchema>>;
export type Anchor = DeepReadonly<InferOutput<typeof schema.AnchorSchema>>;
export type EntityType = InferOutput<typeof vocabulary.EntityTypeSchema>;
export type Reach = InferOutput<typeof vocabulary.ReachSchema>;
export type Needs = InferOutput<typeof vocabulary.NeedsSchema>;
export type AttributionKind = InferOutput<typeof vocabulary.AttributionKindSchema>;
export type RelationType = InferOutput<typeof vocabulary.RelationTypeSchema>;
export type Standing = InferOutput<typeof vocabulary.StandingSchema>;

/** An entity's address across dossiers: two dossiers may use the same id. */
export interface EntityKey {
  readonly dossier: string;
  readonly entity: string;
}
