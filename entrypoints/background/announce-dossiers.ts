/**
 * Lets all pages know which dossiers are in force, once these are compiled: only then is it known which entities of several
 * dossiers are one and the same. Who asked after the change and before that, as a panel that is open does, was told what a
 * single dossier knows, and asks again.
 */
import { renewChangeMark } from '../../platform/installed-note.ts';
import type { DossierChoice } from '../../platform/store/active-dossiers.ts';
import type { DossierLibrary } from './dossier-library.ts';
import { tellPages } from './tell-pages.ts';

export async function announceDossiers(
  library: Pick<DossierLibrary, 'gazetteer'>,
  choice: DossierChoice,
): Promise<void> {
  await library.gazetteer(choice); // before all pages ask for it at once
  await renewChangeMark();
  await tellPages();
}
