/**
 * Knows the dossiers: puts the packaged ones into the store at the first start, after an update and after a loss, keeps the
 * compiled gazetteer of the active ones, and tells what is known of an entity.
 */
import type { EntityBriefing } from '../../engine/brief/briefing.ts';
import type { EntityKey } from '../../engine/dossier/model.ts';
import { parseDossier } from '../../engine/dossier/parse-dossier.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import {
  areBuiltInsStored,
  noteBuiltInsStored,
  readBuiltInDossiers,
  type DossierFile,
} from '../../platform/built-in-dossiers.ts';
import { finishRestore } from '../../platform/finish-restore.ts';
import { catchUpOnInstalled, noteInstalled } from '../../platform/installed-note.ts';
import {
  activeDossiers,
  gazetteerVersion,
  type DossierChoice,
} from '../../platform/store/active-dossiers.ts';
import { compileActive, forgetOtherGazetteers, keysOfEntity } from '../../platform/store/compile-active.ts';
import type { Database, GazetteerRecord } from '../../platform/store/database.ts';
import { briefFromStore } from '../../platform/store/brief-from-store.ts';
import { withInstallLock } from '../../platform/store/install-lock.ts';
import { idsSentAway } from '../../platform/store/ids-sent-away.ts';
import { putInForce } from '../../platform/store/put-in-force.ts';
import { retryWhenLost } from '../../platform/store/retry-when-lost.ts';
import { shareDatabase } from '../../platform/store/share-database.ts';
import { sweepEditions } from '../../platform/store/sweep-editions.ts';
import { writeEdition } from '../../platform/store/write-edition.ts';

export class DossierLibrary {
  /** Opens the store on first use; a failure or a lost connection is not remembered: the next call tries again. */
  readonly open: () => Promise<Database>;
  #gazetteer: GazetteerRecord | null = null;
  #compiling: { readonly version: string; readonly record: Promise<GazetteerRecord> } | null = null;

  /** @param onLost hears that the store was taken away under an open connection, with all that was in it */
  constructor(onLost: () => void) {
    this.open = shareDatabase(() => {
      this.#gazetteer = null;
      onLost();
    });
  }

  /** At each awakening: restores the packaged dossiers only where this version has not done so, or they are gone. */
  async ensureBuiltIns(): Promise<Result<boolean, string>> {
    const areStored = await retryWhenLost(async () => areBuiltInsStored(await this.open()));
    return areStored ? ok(false) : this.restoreBuiltIns();
  }

  /**
   * Puts packaged dossiers into the store where they are absent or older.
   * @returns whether the store has changed
   */
  async restoreBuiltIns(): Promise<Result<boolean, string>> {
    return withInstallLock(() => retryWhenLost(() => this.#storeBuiltIns()));
  }

  async #storeBuiltIns(): Promise<Result<boolean, string>> {
    const db = await this.open();
    let hasChanged = false;
    for (const file of await readBuiltInDossiers()) {
      const restored = await restoreBuiltIn(db, file);
      if (!restored.ok) return restored;
      hasChanged ||= restored.value;
    }
    // Among those sent away is an own one that gave way to a newer one of the package, now or before a start that was cut short.
    await noteInstalled(await db.getAll('dossiers'), await idsSentAway(db));
    await noteBuiltInsStored();
    return ok(hasChanged);
  }

  /** Ends what a crash cut short, and takes away what is no longer needed; nothing waits for it. */
  async tidyUp(): Promise<void> {
    const db = await this.open();
    const steps: readonly (readonly [failure: string, step: () => Promise<void>])[] = [
      ['a restored backup’s settings were not saved', () => finishRestore(db, { isLate: true })],
      ['what is installed was not noted', () => catchUpOnInstalled(db)],
      ['old editions were not swept away', () => withInstallLock(() => sweepEditions(db, new Date()))],
    ];
    // Where one fails at every start, as with a full disk, the others have their turn all the same.
    for (const [failure, step] of steps)
      await step().catch((error: unknown) => console.error(`Sidelight: ${failure}:`, error));
  }

  /** The gazetteer of the active dossiers: from memory, from the store, or compiled anew when they changed. */
  async gazetteer(choice: DossierChoice): Promise<GazetteerRecord> {
    const db = await this.open();
    const active = activeDossiers(await db.getAll('dossiers'), choice);
    const version = gazetteerVersion(active);
    if (this.#gazetteer?.version === version) return this.#gazetteer;
    // Many pages ask at once after a change; one compiles for all.
    if (this.#compiling?.version !== version) {
      this.#compiling = { version, record: compileActive(db, active) };
    }
    const compiling = this.#compiling;
    try {
      const record = await compiling.record;
      this.#gazetteer = record;
      return record;
    } finally {
      if (this.#compiling === compiling) this.#compiling = null;
    }
  }

  /** After pages were told of the gazetteer in force, nobody asks for earlier ones. */
  async forgetOtherGazetteers(choice: DossierChoice): Promise<void> {
    const { version } = await this.gazetteer(choice);
    await forgetOtherGazetteers(await this.open(), version);
  }

  /** Each entity from every active dossier that knows it; those that are no longer there are left out. */
  async brief(keys: readonly EntityKey[], choice: DossierChoice): Promise<EntityBriefing[]> {
    const db = await this.open();
    const briefings = await Promise.all(keys.map((key) => briefFromStore(db, key, choice)));
    return briefings.filter((briefing) => briefing !== null);
  }

  /** An entity under each of the keys by which active dossiers know it. */
  async keysOf(key: EntityKey, choice: DossierChoice): Promise<readonly EntityKey[]> {
    const db = await this.open();
    return keysOfEntity(db, gazetteerVersion(activeDossiers(await db.getAll('dossiers'), choice)), key);
  }
}

async function restoreBuiltIn(db: Database, file: DossierFile): Promise<Result<boolean, string>> {
  const parsed = parseDossier(file.text);
  if (!parsed.ok)
    return err(
      `${file.name}: ${parsed.error.map(({ path, problem }) => `${path}: ${problem.is}`).join('; ')}`,
    );
  const stored = await db.get('dossiers', parsed.value.id);
  if (stored && stored.head.revision >= parsed.value.revision) return ok(false);
  const now = new Date();
  const record = await writeEdition(db, parsed.value, { origin: 'built-in', now });
  // An own dossier of that id, older than the packaged one, is kept for a day; an older packaged one is not.
  await putInForce(db, [record], { now, keepReplaced: stored?.origin === 'installed' });
  return ok(true);
}
