import { regionAt } from '../lexicon/regions.ts';
import type { NameView } from './name-view.ts';

/** A country is followed by the next item of a list, not by the country it lies in; "Egypt, Pennsylvania" is a village. */
export function isCountry(view: NameView): boolean {
  return regionAt(view.surface.split(/\s+/u), view.textLang)?.kind === 'country';
}
