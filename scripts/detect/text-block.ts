/** A block of a file: the text a reader sees, and where each stretch of it stands in the file. */
export interface TextBlock {
  readonly text: string;
  /** Offset in the file of the unit at this offset of the text. */
  rawStart(offset: number): number;
  /** Offset in the file of the end of what ends at this offset of the text. */
  rawEnd(offset: number): number;
}
