/** How large a dossier and its parts may be. Generous for honest work, small enough that a hostile file ends early. */

/** Enough for 100,000 entities with names, facts and claims; UTF-8 bytes, and checked again in UTF-16 units after decoding. */
export const MAX_FILE_BYTES = 128 * 1024 * 1024;

/** One source, entity or claim, in UTF-16 units of JSON text: bounds the longest step that cannot be interrupted. */
export const MAX_RECORD_LENGTH = 1024 * 1024;

/** The format itself needs six levels. */
export const MAX_DEPTH = 16;

/** Listed one by one; the rest is given as a number. */
export const MAX_LISTED_ISSUES = 200;

/** After so many the file is plainly not a dossier, and checking goes no further. */
export const MAX_COUNTED_ISSUES = 10_000;

/** Records in a dossier. */
export const MAX_RECORDS = { sources: 50_000, entities: 250_000, claims: 500_000 } as const;

/** Items of one list inside a record. */
export const MAX_ITEMS = {
  names: 2_000,
  notNames: 2_000,
  context: 500,
  facts: 200,
  links: 50,
  claimsOfFact: 100,
  entitiesOfClaim: 200,
  speakers: 100,
  relations: 500,
  people: 200,
  copies: 50,
  corrections: 200,
  claimsOfCorrection: 500,
} as const;

/** Texts, in UTF-16 units. */
export const MAX_LENGTH = {
  id: 120,
  name: 200,
  title: 500,
  description: 140,
  fact: 500,
  claim: 600,
  attribution: 300,
  anchor: 500,
  correction: 2_000,
  note: 500,
  summary: 5_000,
  url: 2_048,
  short: 100,
} as const;
