/** By what a card was opened; decides where it stands and who has the focus. */
import type { Point } from './place/rect.ts';

export type Opening =
  | { readonly by: 'pointer'; readonly at: Point }
  | { readonly by: 'keyboard' }
  | { readonly by: 'touch' };
