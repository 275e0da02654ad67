/**
 * What a card shows of one entity, as plain data: it travels as a message from the background to a page, and is
 * checked on arrival. Assembled by `brief-entity.ts`; no part of it is computed in the page.
 */
import * as v from 'valibot';
import {
  AttributionKindSchema,
  EntityTypeSchema,
  RelationTypeSchema,
  StandingSchema,
} from '../dossier/vocabulary.ts';

const KeySchema = v.strictObject({ dossier: v.string(), entity: v.string() });

/** Another entity, named so that it can be shown and opened. */
export const EntityReferenceSchema = v.strictObject({
  key: KeySchema,
  name: v.string(),
  type: EntityTypeSchema,
  /** False for those that the dossier only mentions inside claims and has nothing to tell about. */
  opens: v.boolean(),
});

export const SourceBriefingSchema = v.strictObject({
  id: v.string(),
  kind: v.string(),
  title: v.string(),
  publisher: v.string(),
  authors: v.array(v.string()),
  contributors: v.array(v.string()),
  published: v.string(),
  url: v.string(),
  copies: v.array(v.strictObject({ url: v.string(), note: v.string() })),
});

export const ClaimBriefingSchema = v.strictObject({
  id: v.string(),
  text: v.string(),
  attribution: v.strictObject({
    kind: AttributionKindSchema,
    by: v.array(EntityReferenceSchema),
    as: v.string(),
  }),
  standing: StandingSchema,
  /** EDTF, or null where the source gives no date. */
  when: v.nullable(v.string()),
  source: v.string(),
  anchor: v.strictObject({
    prefix: v.string(),
    textStart: v.string(),
    textEnd: v.string(),
    suffix: v.string(),
  }),
  /** The source's address with a text fragment that leads to the passage. */
  passageUrl: v.string(),
  entities: v.array(v.string()),
  /** Both directions: a claim that is denied lists the denial, and the denial what it denies. */
  relations: v.array(
    v.strictObject({
      type: RelationTypeSchema,
      direction: v.picklist(['to', 'from']),
      claim: v.string(),
    }),
  ),
  /** False for claims that are here only because they dispute, support or correct one of the entity's own. */
  own: v.boolean(),
});

/** What one dossier tells of an entity. */
export const DossierBriefingSchema = v.strictObject({
  key: KeySchema,
  name: v.string(),
  type: EntityTypeSchema,
  description: v.string(),
  dossier: v.strictObject({
    id: v.string(),
    title: v.string(),
    revision: v.number(),
    asOf: v.string(),
    language: v.string(),
    license: v.string(),
  }),
  alsoKnownAs: v.array(v.strictObject({ text: v.string(), lang: v.string() })),
  facts: v.array(v.strictObject({ text: v.string(), claims: v.array(v.string()) })),
  /** Most telling first; every relation of an own claim leads to a claim in this list. */
  claims: v.array(ClaimBriefingSchema),
  related: v.array(v.strictObject({ entity: EntityReferenceSchema, claims: v.array(v.string()) })),
  coordinates: v.nullable(v.tuple([v.number(), v.number()])),
  when: v.nullable(v.string()),
  links: v.array(v.strictObject({ rel: v.string(), url: v.string() })),
  sources: v.array(SourceBriefingSchema),
});

export const EntityBriefingSchema = v.strictObject({
  ...DossierBriefingSchema.entries,
  /** What other dossiers tell of the same entity, in the reader's order: one card shows all, each under its dossier's title. */
  alsoIn: v.array(DossierBriefingSchema),
});

export type EntityReference = v.InferOutput<typeof EntityReferenceSchema>;
export type SourceBriefing = v.InferOutput<typeof SourceBriefingSchema>;
export type ClaimBriefing = v.InferOutput<typeof ClaimBriefingSchema>;
export type DossierBriefing = v.InferOutput<typeof DossierBriefingSchema>;
export type EntityBriefing = v.InferOutput<typeof EntityBriefingSchema>;
