/**
 * The dossier format, version 1, as one schema. Types are inferred from it and the JSON Schema file for authors is
 * generated from it, so that there is one definition. Rules that span several parts of a file (references, duplicates)
 * are in `check-references.ts`; every message says what is wrong and how to mend it, the path says where.
 */
import * as v from 'valibot';
import { EDTF_DATE_SHAPE, EDTF_SHAPE, isEdtf } from './edtf.ts';
import { MAX_ITEMS, MAX_LENGTH } from './limits.ts';
import {
  describeHiddenCharacter,
  HIDDEN,
  quote,
  VISIBLE_TEXT,
  VISIBLE_TEXT_NOT_BLANK,
} from './visible-text.ts';
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

const HALF_CHARACTER = 'holds half of a character (a lone surrogate); write the character again';

const Id = v.pipe(
  v.string(),
  v.maxLength(MAX_LENGTH.id, tooLong),
  v.regex(
    ID,
    ({ input }) =>
      `${quote(input)} is not an id; write lower-case letters and digits joined by single hyphens`,
  ),
);

const LanguageTag = v.pipe(
  v.string(),
  v.regex(
    LANGUAGE_TAG,
    ({ input }) =>
      `${quote(input)} is not a language tag; write one such as "en", "zh-Hant", "pt-BR" or "mul"`,
  ),
);

const HttpsUrl = v.pipe(
  v.string(),
  v.maxLength(MAX_LENGTH.url, tooLong),
  v.regex(
    HTTPS_URL,
    ({ input }) =>
      hiddenCharacter(input) ?? `${quote(input)} is not an https address; links must begin with "https://"`,
  ),
  v.url(({ input }) => `${quote(input)} is not a complete web address`),
);

const Edtf = edtf(EDTF_SHAPE, '"2017", "2017-09", "2017-09-26", "2017-22" (summer), "2015~" or "2014/2016"');
const EdtfDate = edtf(EDTF_DATE_SHAPE, '"2018-02-07"');

export const NameSchema = v.strictObject({
  text: text(MAX_LENGTH.name),
  lang: LanguageTag,
  needs: NeedsSchema,
  case: NameCaseSchema,
});

export const FactSchema = v.strictObject({
  text: text(MAX_LENGTH.fact),
  claims: v.pipe(
    list(Id, MAX_ITEMS.claimsOfFact),
    v.minLength(1, 'is empty, but a fact cites at least one claim; add the id of the claim that it rests on'),
  ),
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
  coordinates: v.optional(v.strictTuple([degrees('latitude', 90), degrees('longitude', 180)])),
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
    v.safeInteger('must be a whole number; count revisions 1, 2, 3'),
    v.minValue(1, 'must be 1 or more; count revisions 1, 2, 3'),
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
    v.minLength(1, 'is empty; write a text'),
    v.maxLength(max, tooLong),
    v.regex(
      VISIBLE_TEXT_NOT_BLANK,
      ({ input }) => hiddenCharacter(input) ?? 'holds only spaces; write a text',
    ),
    v.check((input) => input.isWellFormed(), HALF_CHARACTER),
  );
}

function textOrEmpty(max: number) {
  return v.pipe(
    v.string(),
    v.maxLength(max, tooLong),
    v.regex(VISIBLE_TEXT, ({ input }) => hiddenCharacter(input) ?? 'cannot be shown'),
    v.check((input) => input.isWellFormed(), HALF_CHARACTER),
  );
}

function list<TItem extends v.GenericSchema>(item: TItem, max: number) {
  return v.pipe(v.array(item), v.maxLength(max));
}

function degrees(what: string, max: number) {
  const message = `must be a ${what} between -${max} and ${max}; coordinates are [latitude, longitude]`;
  return v.pipe(v.number(), v.minValue(-max, message), v.maxValue(max, message));
}

function edtf(shape: RegExp, examples: string) {
  return v.pipe(
    v.string(),
    v.regex(shape, ({ input }) => `${quote(input)} is not a date in EDTF; write one such as ${examples}`),
    v.check(
      isEdtf,
      ({ input }) =>
        `${quote(input)} names a day that does not exist or ends before it starts; mend the date`,
    ),
  );
}

function tooLong({ input, requirement }: { readonly input: string; readonly requirement: number }): string {
  return `is ${input.length} characters long, but may have at most ${requirement}; shorten it`;
}

function hiddenCharacter(input: string): string | undefined {
  const found = describeHiddenCharacter(input);
  return found && `holds ${found}; remove it`;
}
