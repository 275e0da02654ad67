/**
 * The dossier format, version 1, as one schema. Types are inferred from it and the JSON Schema file for authors is
 * generated from it, so that there is one definition. Rules that span several parts of a file (references, duplicates)
 * are in `check-references.ts`; the message of a rule is the code of its problem, which `problem-of.ts` fills in.
 */
import * as v from 'valibot';
import { EDTF_DATE_SHAPE, EDTF_SHAPE, isEdtf } from './edtf.ts';
import { MAX_ITEMS, MAX_LENGTH } from './limits.ts';
import type { SchemaCode } from './problem-of.ts';
import { HIDDEN, VISIBLE_TEXT, VISIBLE_TEXT_NOT_BLANK } from './visible-text.ts';
import {
  AttributionKindSchema,
  EntityTypeSchema,
  NameCaseSchema,
  NeedsSchema,
  ReachSchema,
  RelationTypeSchema,
  StandingSchema,
} from './vocabulary.ts';

export const FORMAT = 'sidelight-dossier';
export const FORMAT_VERSION = 1;

/** Words that mean something else to JavaScript objects are no ids: an id may be used as a key somewhere. */
const ID = /^(?!(?:constructor|prototype)$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** No user name before the host: "https://bank.example@evil.example" shows one site and opens another. */
const HTTPS_URL = new RegExp(String.raw`^https://[^\s/?#@\\${HIDDEN}]+(?:[/?#][^\s\\${HIDDEN}]*)?$`);
/** BCP 47: language, script, region, variants. `mul` is an ordinary tag of it. */
const LANGUAGE_TAG =
  /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$/;

/** Only spelling: the library takes any text for a message. */
const code = (is: SchemaCode): SchemaCode => is;

const Id = v.pipe(v.string(), v.maxLength(MAX_LENGTH.id, code('too-long')), v.regex(ID, code('not-an-id')));

const LanguageTag = v.pipe(v.string(), v.regex(LANGUAGE_TAG, code('not-a-language')));

const HttpsUrl = v.pipe(
  v.string(),
  v.maxLength(MAX_LENGTH.url, code('too-long')),
  v.regex(HTTPS_URL, code('not-https')),
  v.url(code('not-an-address')),
);

const Edtf = edtf(EDTF_SHAPE, 'not-a-date');
const EdtfDate = edtf(EDTF_DATE_SHAPE, 'not-a-day');

export const NameSchema = v.strictObject({
  text: text(MAX_LENGTH.name),
  lang: LanguageTag,
  needs: NeedsSchema,
  case: NameCaseSchema,
});

export const FactSchema = v.strictObject({
  text: text(MAX_LENGTH.fact),
  claims: v.pipe(list(Id, MAX_ITEMS.claimsOfFact), v.minLength(1, code('no-claim'))),
});

export const LinkSchema = v.strictObject({ rel: text(MAX_LENGTH.short), url: HttpsUrl });

export const EntitySchema = v.strictObject({
  id: Id,
  type: EntityTypeSchema,
  reach: ReachSchema,
  name: text(MAX_LENGTH.name),
  description: text(MAX_LENGTH.description),
  names: list(NameSchema, MAX_ITEMS.names),
  notNames: v.optional(list(text(MAX_LENGTH.name), MAX_ITEMS.notNames), []),
  context: v.optional(list(text(MAX_LENGTH.name), MAX_ITEMS.context), []),
  facts: v.optional(list(FactSchema, MAX_ITEMS.facts), []),
  coordinates: v.optional(v.strictTuple([degrees(90, 'not-a-latitude'), degrees(180, 'not-a-longitude')])),
  when: v.optional(Edtf),
  links: v.optional(list(LinkSchema, MAX_ITEMS.links), []),
});

export const AnchorSchema = v.strictObject({
  prefix: textOrEmpty(MAX_LENGTH.anchor),
  textStart: text(MAX_LENGTH.anchor),
  textEnd: textOrEmpty(MAX_LENGTH.anchor),
  suffix: textOrEmpty(MAX_LENGTH.anchor),
});

export const AttributionSchema = v.strictObject({
  kind: AttributionKindSchema,
  by: list(Id, MAX_ITEMS.speakers),
  as: textOrEmpty(MAX_LENGTH.attribution),
});

export const RelationSchema = v.strictObject({ type: RelationTypeSchema, claim: Id });

export const ClaimSchema = v.strictObject({
  id: Id,
  text: text(MAX_LENGTH.claim),
  entities: list(Id, MAX_ITEMS.entitiesOfClaim),
  attribution: AttributionSchema,
  standing: StandingSchema,
  when: v.nullable(Edtf),
  source: Id,
  anchor: AnchorSchema,
  relations: v.optional(list(RelationSchema, MAX_ITEMS.relations), []),
});

export const CorrectionSchema = v.strictObject({
  text: text(MAX_LENGTH.correction),
  claims: list(Id, MAX_ITEMS.claimsOfCorrection),
});

export const SourceSchema = v.strictObject({
  id: Id,
  kind: text(MAX_LENGTH.short),
  title: text(MAX_LENGTH.title),
  publisher: text(MAX_LENGTH.name),
  authors: list(text(MAX_LENGTH.name), MAX_ITEMS.people),
  contributors: v.optional(list(text(MAX_LENGTH.name), MAX_ITEMS.people), []),
  published: EdtfDate,
  url: HttpsUrl,
  copies: v.optional(
    list(v.strictObject({ url: HttpsUrl, note: textOrEmpty(MAX_LENGTH.note) }), MAX_ITEMS.copies),
    [],
  ),
  corrections: v.optional(list(CorrectionSchema, MAX_ITEMS.corrections), []),
});

/** Everything but the three lists of records, which are checked one record at a time. */
export const HeaderSchema = v.strictObject({
  format: v.literal(FORMAT),
  formatVersion: v.literal(FORMAT_VERSION),
  id: Id,
  revision: v.pipe(
    v.number(),
    v.safeInteger(code('revision-not-whole')),
    v.minValue(1, code('revision-below-one')),
  ),
  title: text(MAX_LENGTH.title),
  summary: text(MAX_LENGTH.summary),
  language: LanguageTag,
  asOf: EdtfDate,
  license: text(MAX_LENGTH.short),
  compiledBy: text(MAX_LENGTH.title),
});

export const DossierSchema = v.strictObject({
  ...HeaderSchema.entries,
  sources: v.pipe(v.array(SourceSchema), v.minLength(1)),
  entities: v.array(EntitySchema),
  claims: v.array(ClaimSchema),
});

function text(max: number) {
  return v.pipe(
    v.string(),
    v.minLength(1, code('empty-text')),
    v.maxLength(max, code('too-long')),
    v.regex(VISIBLE_TEXT_NOT_BLANK, code('blank-text')),
    v.check((input) => input.isWellFormed(), code('half-character')),
  );
}

function textOrEmpty(max: number) {
  return v.pipe(
    v.string(),
    v.maxLength(max, code('too-long')),
    v.regex(VISIBLE_TEXT, code('hidden')),
    v.check((input) => input.isWellFormed(), code('half-character')),
  );
}

function list<TItem extends v.GenericSchema>(item: TItem, max: number) {
  return v.pipe(v.array(item), v.maxLength(max));
}

function degrees(max: number, is: 'not-a-latitude' | 'not-a-longitude') {
  return v.pipe(v.number(), v.minValue(-max, is), v.maxValue(max, is));
}

function edtf(shape: RegExp, is: 'not-a-date' | 'not-a-day') {
  return v.pipe(v.string(), v.regex(shape, is), v.check(isEdtf, code('no-such-day')));
}
