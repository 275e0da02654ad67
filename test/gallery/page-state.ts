/** One state of a page of the extension, for the gallery and the component tests. */
import type { ComponentChild } from 'preact';
import type { Surface } from '../../components/translation.ts';

export interface PageState {
  readonly name: string;
  readonly surfaces: readonly Surface[];
  readonly view: () => ComponentChild;
  /** Typed into the search field. */
  readonly typed?: string;
  /** Clicked afterwards, by CSS selector. */
  readonly clicked?: readonly string[];
  /** Has the keyboard's focus at the end, by CSS selector. */
  readonly focused?: string;
  /** Pressed there. */
  readonly keys?: readonly string[];
}
