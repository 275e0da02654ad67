import { regionAt } from '../lexicon/regions.ts';
import type { NameView } from './name-view.ts';

/** Is the name, as the text writes it, that of a country? None lies in a region, is a town or a hotel, or has a town hall: each rule says why it asks. */
export function isCountry(view: NameView): boolean {
  return regionAt(view.surface.split(/\s+/u), view.textLang)?.kind === 'country';
}
