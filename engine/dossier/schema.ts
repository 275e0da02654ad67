/**
 * The dossier format, version 1, as one schema. Types are inferred from it and the JSON Schema file for authors is
 * generated from it, so that there is one definition. Rules that span several parts of a file (references, duplicates)
 * are in `check-references.ts`.
 */
import * as v from 'valibot';

export const FORMAT = 'sidelight-dossier';
export const FORMAT_VERSION = 1;

const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
);
const Text = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
const HttpsUrl = v.pipe(
  v.string(),
  v.regex(/^https:\/\//, 'must be an https address'),
  v.url('is not an address'),
);
const Edtf = v.pipe(v.string(), v.minLength(4));

export const EntityTypeSchema = v.picklist(['person', 'organization', 'place', 'event', 'thing']);
export const ReachSchema = v.picklist(['distinctive', 'general', 'context', 'credit']);
export const NeedsSchema = v.picklist(['nothing', 'full-name', 'context']);
export const NameCaseSchema = v.picklist(['exact', 'fold']);
export const AttributionKindSchema = v.picklist(['article', 'named', 'unnamed', 'institution']);
export const StandingSchema = v.picklist(['stated', 'alleged', 'denied', 'opinion', 'corrected']);
export const RelationTypeSchema = v.picklist(['disputes', 'supports', 'corrects']);

export const NameSchema = v.strictObject({
  text: Text,
  lang: v.pipe(v.string(), v.minLength(2)),
  needs: NeedsSchema,
  case: NameCaseSchema,
});

export const FactSchema = v.strictObject({
  text: Text,
  claims: v.pipe(v.array(Id), v.minLength(1, 'a fact cites at least one claim')),
});

export const EntitySchema = v.strictObject({
  id: Id,
  type: EntityTypeSchema,
  reach: ReachSchema,
  name: Text,
  description: v.pipe(Text, v.maxLength(140)),
  names: v.array(NameSchema),
  notNames: v.optional(v.array(Text), []),
  context: v.optional(v.array(Text), []),
  facts: v.optional(v.array(FactSchema), []),
  coordinates: v.optional(v.tuple([v.number(), v.number()])),
  when: v.optional(Edtf),
  links: v.optional(v.array(v.strictObject({ rel: Text, url: HttpsUrl })), []),
});

export const AnchorSchema = v.strictObject({
  prefix: v.string(),
  textStart: Text,
  textEnd: v.string(),
  suffix: v.string(),
});

export const ClaimSchema = v.strictObject({
  id: Id,
  text: Text,
  entities: v.array(Id),
  attribution: v.strictObject({ kind: AttributionKindSchema, by: v.array(Id), as: v.string() }),
  standing: StandingSchema,
  when: v.nullable(Edtf),
  source: Id,
  anchor: AnchorSchema,
  relations: v.optional(v.array(v.strictObject({ type: RelationTypeSchema, claim: Id })), []),
});

export const SourceSchema = v.strictObject({
  id: Id,
  kind: Text,
  title: Text,
  publisher: Text,
  authors: v.array(Text),
  contributors: v.optional(v.array(Text), []),
  published: Edtf,
  url: HttpsUrl,
  copies: v.optional(v.array(v.strictObject({ url: HttpsUrl, note: v.string() })), []),
  corrections: v.optional(v.array(v.strictObject({ text: Text, claims: v.array(Id) })), []),
});

export const DossierSchema = v.strictObject({
  format: v.literal(FORMAT),
  formatVersion: v.literal(FORMAT_VERSION),
  id: Id,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: Text,
  summary: Text,
  language: v.pipe(v.string(), v.minLength(2)),
  asOf: Edtf,
  license: Text,
  compiledBy: Text,
  sources: v.pipe(v.array(SourceSchema), v.minLength(1)),
  entities: v.array(EntitySchema),
  claims: v.array(ClaimSchema),
});
