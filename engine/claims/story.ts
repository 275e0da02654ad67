/**
 * A dossier as the views of the panel see it: all of its claims with their relations both ways, and a line for each
 * entity. What a card shows of one entity, this shows of all at once.
 */
import type { ClaimBriefing, SourceBriefing } from '../brief/briefing.ts';
import type { DossierHeader, EntityType } from '../dossier/model.ts';

export interface StoryEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly description: string;
  /** Is there a card of its own? */
  readonly opens: boolean;
  /** Little else goes by its names: it tells more to be connected through it than through a whole country. */
  readonly distinctive: boolean;
  /** Latitude and longitude in degrees, of places. */
  readonly coordinates: readonly [number, number] | null;
  /** How many claims name it. */
  readonly claims: number;
}

export interface Story {
  readonly dossier: Pick<DossierHeader, 'id' | 'title' | 'language' | 'asOf' | 'license' | 'revision'>;
  /** How many claims the dossier has: more than `claims` where it is very large. */
  readonly total: number;
  /** In the dossier's order, which is the article's. */
  readonly claims: readonly ClaimBriefing[];
  readonly claimById: ReadonlyMap<string, ClaimBriefing>;
  readonly entities: ReadonlyMap<string, StoryEntity>;
  readonly sources: ReadonlyMap<string, SourceBriefing>;
}
