/** What resolving yields: mentions with their reasons, and whether the page is about the dossier's story. */
import type { Span } from '../span.ts';
import type { Reason } from './reason.ts';

export interface Mention extends Span {
  readonly block: number;
  /** Index in the gazetteer. */
  readonly entity: number;
  readonly entry: number;
  readonly reasons: readonly Reason[];
}

/** A name that was seen and not taken, for the reader who asks why. */
export interface Refusal extends Span {
  readonly block: number;
  readonly entity: number;
  readonly reason: Reason;
}

export interface PageResolution {
  readonly relevant: boolean;
  /** In text order, never overlapping. */
  readonly mentions: readonly Mention[];
  /** Filled only when asked for. */
  readonly refusals: readonly Refusal[];
}
