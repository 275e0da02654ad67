/** A block of rendered text: what no mention crosses the edges of. */

export interface TextRun {
  readonly node: CharacterData;
  /** Where the node's text begins in the text of the container. */
  readonly start: number;
}

/** The text nodes of a container or a part of it; shared by all blocks cut from one text. */
export interface RunList {
  /** `null`: all text nodes of the container in their order, listed only when somebody needs them. */
  runs: readonly TextRun[] | null;
}

/** The nearest element that begins a block by its name, or the shadow root above. */
export type Container = Element | ShadowRoot;

export interface TextBlock {
  readonly container: Container;
  readonly text: string;
  readonly list: RunList;
  /** Where `text` begins in the text of the runs: a very long text is read as several blocks. */
  readonly from: number;
}
