/** What a block of text leaves behind once it has been read: positions and signs, never the text itself. */
import type { EntityType, Needs, Reach } from '../dossier/model.ts';
import type { Span } from '../span.ts';

/** How the line around a name uses capitals; in `title` and `caps` lines a capital says nothing about names. */
export type LineShape = 'plain' | 'title' | 'caps';

export type SignRule =
  | 'code-or-address'
  | 'ordinary-word'
  | 'common-noun'
  | 'longer-name'
  | 'namesake-person'
  | 'other-person'
  | 'name-suffix'
  | 'plural-family'
  | 'qualifier'
  | 'defined-acronym'
  | 'role-in-front'
  | 'apposition'
  | 'enumeration'
  | 'body-behind'
  | 'courtesy'
  | 'kind-in-front'
  | 'dateline'
  | 'articled-letters'
  | 'locative'
  | 'region-near';

/**
 * What stands beside a name, as one of the small rules under `signs/` saw it.
 * - `refuse`: this is not a mention, and that says nothing about other places in the text;
 * - `other`: the name belongs to another bearer here, who keeps it until the text turns back;
 * - `own`: a sign that this very entity is meant; the text has turned back to it;
 * - `hint`: left to the page rules to weigh (`detail` says what).
 */
export interface Sign {
  readonly rule: SignRule;
  readonly effect: 'refuse' | 'other' | 'own' | 'hint';
  /** The word that decided, for the explanation. */
  readonly detail: string;
}

/** One possible meaning (gazetteer entry) of one candidate. */
export interface Sighting extends Span {
  readonly entry: number;
  readonly entity: number;
  readonly type: EntityType;
  readonly reach: Reach;
  readonly kind: 'name' | 'not-name';
  /** A not-name that ends with a link and says nothing of a full name before it: "Prince of" in "Erik Prince of Blackwater". */
  readonly goesOn: boolean;
  readonly needs: Needs;
  readonly role: 'full' | 'short' | 'acronym';
  readonly lang: string;
  /** "White House", not "Kremlin". */
  readonly manyWords: boolean;
  /** Ordinal of the sentence within the block. */
  readonly sentence: number;
  /** Named only to be told apart from what is spoken of ("not Libya’s"): it speaks for no neighbour. */
  readonly contrasted: boolean;
  readonly signs: readonly Sign[];
}

/** A candidate that is a context word of at least one entity; its entries are decoded only when one is in need. */
export interface ContextSighting extends Span {
  readonly firstEntry: number;
  readonly entryCount: number;
  readonly sentence: number;
  /**
   * `safe`: also a name of some entity that needs nothing; `weak`: a name that is itself in need of evidence; `letters`: such
   * a name of capitals only; `word`: no name. Names in need must not hold each other up ("LNA" beside "GNA" in electronics).
   */
  readonly strength: ContextStrength;
}

export type ContextStrength = 'safe' | 'weak' | 'letters' | 'word';

export interface BlockReading {
  /** Length of the text read, so that distances across blocks can be told. */
  readonly length: number;
  readonly sightings: readonly Sighting[];
  readonly contexts: readonly ContextSighting[];
  /** Votes for the language of the text; see `detect-language.ts`. */
  readonly languages: readonly LanguageVote[];
}

export interface LanguageVote {
  readonly lang: string;
  readonly votes: number;
}

/** Shared by all blocks in which nothing was found, so that a long page of them costs nothing. */
export const EMPTY_READING: BlockReading = { length: 0, sightings: [], contexts: [], languages: [] };
