/** Which language the interface speaks: the reader's choice, or the first of the browser's that there is. */
import { TRANSLATED_LANGUAGES } from '../engine/interface-languages.ts';

const TRANSLATED: ReadonlySet<string> = new Set(TRANSLATED_LANGUAGES);

/** Is there a catalogue for this language other than the English one? Takes the language without region. */
export function isTranslated(language: string): boolean {
  return TRANSLATED.has(language);
}

/**
 * @param setting a language, or "browser" for the browser's own choice
 * @returns the full tag of the reader's browser where it fits, since it knows how dates are written there; in Arabic with the
 *   digits and the calendar that the dossiers have, lest "٢٠١٨" and "2018" stand side by side where a country writes its own
 */
export function chooseLanguage(setting: string, browserLanguages: readonly string[]): string {
  return withSettledDigits(choose(setting, browserLanguages));
}

function choose(setting: string, browserLanguages: readonly string[]): string {
  const isSpoken = (tag: string) => tag.startsWith('en') || isTranslated(languageOf(tag));
  if (setting === 'browser') return browserLanguages.find(isSpoken) ?? 'en';
  return browserLanguages.find((tag) => languageOf(tag) === setting) ?? setting;
}

function withSettledDigits(tag: string): string {
  return languageOf(tag) === 'ar'
    ? new Intl.Locale(tag, { numberingSystem: 'latn', calendar: 'gregory' }).toString()
    : tag;
}

function languageOf(tag: string): string {
  return tag.split('-', 1)[0]!;
}
