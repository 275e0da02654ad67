/** What all cards of a page share. */
import type { Briefings } from './briefings.ts';
import type { CardDeps } from './card-layer.ts';
import type { CardTranslations } from './card-translations.ts';
import type { Land } from './land-outline.ts';

export interface CardEnvironment extends CardDeps {
  readonly briefings: Briefings;
  readonly translations: CardTranslations;
  readonly land: Land;
}
