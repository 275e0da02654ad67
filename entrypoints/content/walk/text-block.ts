/** A block of rendered text: what no mention crosses the edges of. */

export interface TextRun {
  readonly node: CharacterData;
  /** Where the node's text begins in the text of the container. */
  readonly start: number;
}

/** The nearest element that begins a block by its name, or the shadow root above. */
export type Container = Element | ShadowRoot;

export interface TextBlock {
  readonly container: Container;
  readonly text: string;
  /** `null`: all text nodes of the container in their order, listed only when somebody needs them. */
  readonly runs: readonly TextRun[] | null;
  /** Where `text` begins in the text of the runs: a very long text is read as several blocks. */
  readonly from: number;
}
