/** What every active dossier that knows an entity tells of it, read from the store. */
import { briefTogether } from '../../engine/brief/brief-together.ts';
import type { EntityBriefing } from '../../engine/brief/briefing.ts';
import type { EntityKey } from '../../engine/dossier/model.ts';
import { activeDossiers, gazetteerVersion, type DossierChoice } from './active-dossiers.ts';
import { keysOfEntity } from './compile-active.ts';
import type { Database } from './database.ts';
import { gatherMaterial } from './gather-material.ts';

/** Null where no active dossier knows it (any more). */
export async function briefFromStore(
  db: Database,
  key: EntityKey,
  choice: DossierChoice,
): Promise<EntityBriefing | null> {
  const active = activeDossiers(await db.getAll('dossiers'), choice);
  const isOn = new Set(active.map(({ id }) => id));
  const keys = await keysOfEntity(db, gazetteerVersion(active), key);
  // The key asked for may be of a dossier that was switched off while its card was open.
  const known = keys.filter(({ dossier }) => isOn.has(dossier));
  const materials = await Promise.all(known.map((same) => gatherMaterial(db, same.dossier, same.entity)));
  return briefTogether(materials.filter((material) => material !== null));
}
