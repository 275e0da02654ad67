/** The dossiers that are packaged with the extension. */
import { browser } from './browser.ts';
import type { Database } from './store/database.ts';

/** Each is packaged as `dossiers/<id>.json`; `wxt.config.ts` copies the files of `data/dossiers` there. */
export const BUILT_IN_IDS: readonly string[] = ['libya-2018'];

const RESTORED_KEY = 'builtInsRestoredBy';

export interface DossierFile {
  readonly name: string;
  readonly text: string;
}

export function readBuiltInDossiers(): Promise<DossierFile[]> {
  return Promise.all(
    BUILT_IN_IDS.map(async (id) => {
      const name = `dossiers/${id}.json`;
      const response = await fetch(browser.runtime.getURL(`/${name}`));
      return { name, text: await response.text() };
    }),
  );
}

/**
 * Did this version of the extension put its dossiers into the store already, and are they still there? Costs two small
 * reads: the background asks at each of its awakenings, and a reader's card waits for the answer.
 */
export async function areBuiltInsStored(db: Database): Promise<boolean> {
  const stored = await browser.storage.local.get(RESTORED_KEY);
  if (stored[RESTORED_KEY] !== browser.runtime.getManifest().version) return false;
  const keys = await Promise.all(BUILT_IN_IDS.map((id) => db.getKey('dossiers', id)));
  return keys.every((key) => key !== undefined);
}

export async function noteBuiltInsStored(): Promise<void> {
  await browser.storage.local.set({ [RESTORED_KEY]: browser.runtime.getManifest().version });
}
