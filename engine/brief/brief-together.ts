/** What all dossiers that know an entity tell of it, as one briefing: nothing is mixed, each stays under its own dossier. */
import { briefEntity } from './brief-entity.ts';
import type { EntityBriefing } from './briefing.ts';
import type { EntityMaterial } from './entity-material.ts';

/**
 * @param materials of one entity, in the reader's order of the dossiers
 * @returns null where there are none
 */
export function briefTogether(materials: readonly EntityMaterial[]): EntityBriefing | null {
  const [first, ...others] = materials.map(briefEntity);
  return first === undefined ? null : { ...first, alsoIn: others };
}
