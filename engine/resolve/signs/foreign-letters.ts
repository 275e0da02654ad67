/** Letters of another language ("ABD", Turkish for the United States) are other letters here ("Bir al-Abd" in capitals). */
import { functionWords } from '../lexicon/function-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Sign } from '../reading.ts';
import { refusal, type NameView } from './name-view.ts';

const LATIN = /^[A-Z.]+$/u;

/** Pages in other scripts borrow English letters (NATO, CIA). */
const LATIN_LANGUAGES = wordSet('en fr de it es pt tr pl nl');

/** "UN" in French, "EU" in Portuguese: the language has other letters for the institution, and a little word of these. */
function isLittleWord(surface: string, lang: string, textLang: string): boolean {
  return lang === 'en' && functionWords().get(surface.toLowerCase())?.includes(textLang) === true;
}

export function foreignLetters({ surface, lang, textLang, role }: NameView): Sign | undefined {
  if (role !== 'acronym' || textLang === undefined || lang === textLang) return undefined;
  if (isLittleWord(surface, lang, textLang)) return refusal('ordinary-word', surface);
  if (lang === 'mul' || lang === 'en' || !LATIN_LANGUAGES.has(textLang) || !LATIN.test(surface))
    return undefined;
  return refusal('ordinary-word', surface);
}
