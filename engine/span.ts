/** A stretch of a text: half-open, in UTF-16 units of the raw text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
