/** The words of an extension page: English at once, other languages as chunks of the package when they are wanted. */
import { chooseLanguage } from './choose-language.ts';
import { createTranslation, type Catalogue, type Surface, type Translation } from './translation.ts';

const CATALOGUES = import.meta.glob<Catalogue>(
  ['../data/locales/*/*.json', '!../data/locales/manifest/*.json'],
  { import: 'default' },
);

/**
 * @param setting a language, or "browser"
 * @param surfaces whose messages the page says; later ones win where two have the same key
 */
export async function loadTranslation(
  setting: string,
  surfaces: readonly Surface[],
  browserLanguages: readonly string[] = navigator.languages,
): Promise<Translation> {
  const language = chooseLanguage(setting, browserLanguages);
  const [own, english] = await Promise.all([
    gather(surfaces, language.split('-', 1)[0]!),
    gather(surfaces, 'en'),
  ]);
  return createTranslation(language, own, english);
}

async function gather(surfaces: readonly Surface[], language: string): Promise<Catalogue> {
  const parts = await Promise.all(
    surfaces.map(async (surface) => CATALOGUES[`../data/locales/${surface}/${language}.json`]?.() ?? {}),
  );
  return Object.assign({}, ...parts) as Catalogue;
}
