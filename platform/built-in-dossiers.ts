/** The dossiers that are packaged with the extension. */
import { browser } from './browser.ts';

/** Paths inside the package; `wxt.config.ts` copies the files of `data/dossiers` there. */
const PACKAGED = ['dossiers/libya-2018.json'] as const;

export interface DossierFile {
  readonly name: string;
  readonly text: string;
}

export function readBuiltInDossiers(): Promise<DossierFile[]> {
  return Promise.all(
    PACKAGED.map(async (name) => {
      const response = await fetch(browser.runtime.getURL(`/${name}`));
      return { name, text: await response.text() };
    }),
  );
}
