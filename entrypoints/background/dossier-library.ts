/**
 * Knows the dossiers: puts the built-in one into the store at the first start and after an update, keeps the compiled
 * gazetteer of the active ones, and tells what is known of an entity.
 */
import { briefEntity } from '../../engine/brief/brief-entity.ts';
import type { EntityBriefing } from '../../engine/brief/briefing-schema.ts';
import type { EntityKey } from '../../engine/dossier/model.ts';
import { parseDossier } from '../../engine/dossier/parse-dossier.ts';
import { compileGazetteer } from '../../engine/match/compile-gazetteer.ts';
import { FORMAT_VERSION } from '../../engine/match/layout.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import {
  areBuiltInsStored,
  noteBuiltInsStored,
  readBuiltInDossiers,
} from '../../platform/built-in-dossiers.ts';
import {
  openDatabase,
  type Database,
  type DossierRecord,
  type GazetteerRecord,
} from '../../platform/store/database.ts';
import { gatherMaterial } from '../../platform/store/gather-material.ts';
import { installDossier } from '../../platform/store/install-dossier.ts';
import { readDossierForMatching } from '../../platform/store/read-for-matching.ts';
import { sweepEditions } from '../../platform/store/sweep-editions.ts';

/** One installation at a time: editions are numbered by what is stored. */
const INSTALL_LOCK = 'sidelight-install';

export class DossierLibrary {
  #database: Promise<Database> | null = null;
  #gazetteer: GazetteerRecord | null = null;

  /** Opens the store on first use; a failure is not remembered, so that the next call tries again. */
  open(): Promise<Database> {
    this.#database ??= openDatabase().catch((error: unknown) => {
      this.#database = null;
      throw error;
    });
    return this.#database;
  }

  /** At each awakening: restores the packaged dossiers only where this version has not done so, or they are gone. */
  async ensureBuiltIns(): Promise<Result<boolean, string>> {
    return (await areBuiltInsStored(await this.open())) ? ok(false) : this.restoreBuiltIns();
  }

  /**
   * Puts packaged dossiers into the store where they are absent or older; sweeps what a crash left.
   * @returns whether the store has changed
   */
  async restoreBuiltIns(): Promise<Result<boolean, string>> {
    return navigator.locks.request(INSTALL_LOCK, async () => {
      const db = await this.open();
      let hasChanged = false;
      for (const file of await readBuiltInDossiers()) {
        const parsed = parseDossier(file.text);
        if (!parsed.ok) return err(`${file.name}: ${parsed.error.map((issue) => issue.message).join('; ')}`);
        const stored = await db.get('dossiers', parsed.value.id);
        if (stored && stored.head.revision >= parsed.value.revision) continue;
        await installDossier(db, parsed.value, { origin: 'built-in', now: new Date() });
        hasChanged = true;
      }
      await sweepEditions(db);
      await noteBuiltInsStored();
      return ok(hasChanged);
    });
  }

  async dossiers(): Promise<DossierRecord[]> {
    return (await this.open()).getAll('dossiers');
  }

  /** The gazetteer of the active dossiers: from memory, from the store, or compiled anew when they changed. */
  async gazetteer(off: readonly string[]): Promise<GazetteerRecord> {
    const db = await this.open();
    const active = (await db.getAll('dossiers')).filter((record) => !off.includes(record.id));
    const version = gazetteerVersion(active);
    if (this.#gazetteer?.version === version) return this.#gazetteer;
    const stored = await db.get('gazetteers', 'active');
    this.#gazetteer = stored?.version === version ? stored : await this.#compile(db, active, version);
    return this.#gazetteer;
  }

  async #compile(db: Database, active: readonly DossierRecord[], version: string): Promise<GazetteerRecord> {
    const dossiers = await Promise.all(active.map((record) => readDossierForMatching(db, record)));
    const record: GazetteerRecord = { id: 'active', version, buffer: compileGazetteer(dossiers).buffer };
    await db.put('gazetteers', record);
    return record;
  }

  /** Entities that are no longer there are left out. */
  async brief(keys: readonly EntityKey[]): Promise<EntityBriefing[]> {
    const db = await this.open();
    const materials = await Promise.all(keys.map((key) => gatherMaterial(db, key.dossier, key.entity)));
    return materials.filter((material) => material !== null).map(briefEntity);
  }
}

/** Changes with the format, with each edition of each dossier and with which of them are on. */
function gazetteerVersion(active: readonly DossierRecord[]): string {
  const editions = active.map((record) => `${record.id}@${record.edition}`).toSorted();
  return [`format ${FORMAT_VERSION}`, ...editions].join(', ');
}
