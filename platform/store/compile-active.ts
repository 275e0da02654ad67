/**
 * The gazetteer of the active dossiers: from the store, or compiled and put there. Compiling a large dossier takes seconds,
 * so the settings page lets a worker do it before anybody asks; the background compiles only what nobody has prepared.
 */
import { keyId } from '../../engine/dossier/key-id.ts';
import { findSameEntities } from '../../engine/merge/find-same-entities.ts';
import { mergeForMatching } from '../../engine/merge/merge-for-matching.ts';
import type { EntityKey } from '../../engine/dossier/model.ts';
import { compileGazetteer } from '../../engine/match/compile-gazetteer.ts';
import { gazetteerVersion } from './active-dossiers.ts';
import type { Database, DossierRecord, GazetteerRecord } from './database.ts';
import { readDossierForMatching } from './read-for-matching.ts';

export async function compileActive(
  db: Database,
  active: readonly DossierRecord[],
): Promise<GazetteerRecord> {
  const version = gazetteerVersion(active);
  const stored = await db.get('gazetteers', version);
  if (stored) return stored;
  const dossiers = [];
  for (const record of active) dossiers.push(await readDossierForMatching(db, record));
  const merged = mergeForMatching(dossiers, findSameEntities(dossiers));
  const record: GazetteerRecord = { version, buffer: compileGazetteer(merged.dossiers).buffer };
  await putGazetteer(db, record, merged.groups);
  return record;
}

async function putGazetteer(
  db: Database,
  record: GazetteerRecord,
  groups: readonly (readonly EntityKey[])[],
): Promise<void> {
  const tx = db.transaction(['gazetteers', 'sameEntities'], 'readwrite');
  for (const group of groups) {
    for (const key of group) {
      await tx.objectStore('sameEntities').put({ version: record.version, key: keyId(key), group });
    }
  }
  await tx.objectStore('gazetteers').put(record);
  await tx.done;
}

/** All keys of an entity under the gazetteer of `version`, the one of its mentions first; the key alone where only one dossier knows it. */
export async function keysOfEntity(
  db: Database,
  version: string,
  key: EntityKey,
): Promise<readonly EntityKey[]> {
  return (await db.get('sameEntities', [version, keyId(key)]))?.group ?? [key];
}

/** Forgets all gazetteers but this one. */
export async function forgetOtherGazetteers(db: Database, version: string): Promise<void> {
  const versions = await db.getAllKeys('gazetteers');
  const others = versions.filter((other) => other !== version);
  const tx = db.transaction(['gazetteers', 'sameEntities'], 'readwrite');
  for (const other of others) {
    await tx.objectStore('gazetteers').delete(other);
    await tx.objectStore('sameEntities').delete(IDBKeyRange.bound([other], [other, []]));
  }
  await tx.done;
}
