/** What a search finds, ready to be shown: plain data, since it comes from a worker. No markup: places are spans. */
import type { AttributionKind, EntityKey, EntityType, Standing } from '../dossier/model.ts';
import type { Span } from '../span.ts';

/** A text with the parts that the query found in it, in order, not touching. */
export interface MarkedText {
  readonly text: string;
  readonly found: readonly Span[];
}

interface Hit {
  /** What opens when the hit is chosen. */
  readonly key: EntityKey;
  readonly dossier: { readonly title: string; readonly language: string };
}

export interface EntityHit extends Hit {
  readonly name: MarkedText;
  readonly type: EntityType;
  readonly description: MarkedText;
  /** The name by which it was found, where that is not the one it is headed by. */
  readonly foundAs: MarkedText | null;
}

export interface FactHit extends Hit {
  readonly entityName: string;
  readonly type: EntityType;
  readonly text: MarkedText;
}

export interface ClaimHit extends Hit {
  readonly claim: string;
  readonly text: MarkedText;
  /** Who says so, in the dossier's words; empty where it is the article itself. */
  readonly speaker: MarkedText;
  readonly attribution: AttributionKind;
  readonly standing: Standing;
  /** Claims that deny it, tell it otherwise or correct it: it is never shown without saying that they are there. */
  readonly against: number;
}

export interface Section<T> {
  readonly hits: readonly T[];
  /** How many there are; more than `hits` where a limit was given. */
  readonly total: number;
}

export interface SearchLimits {
  readonly entities: number;
  readonly facts: number;
  readonly claims: number;
}

export interface SearchResults {
  readonly query: string;
  readonly entities: Section<EntityHit>;
  readonly facts: Section<FactHit>;
  readonly claims: Section<ClaimHit>;
}

/** Entities and claims that have been read from the store, of all there are. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** `reading` is null once everything has been read; until then the results are of what has been. */
export interface SearchAnswer {
  readonly results: SearchResults;
  readonly reading: ReadingProgress | null;
  /** How many entities there were to search. */
  readonly searched: number;
}
