/** Letters of another language ("ABD", Turkish for the United States) are other letters here ("Bir al-Abd" in capitals). */
import { wordSet } from '../lexicon/word-set.ts';
import type { Sign } from '../reading.ts';
import { refusal, type NameView } from './name-view.ts';

const LATIN = /^[A-Z.]+$/u;

/** Pages in other scripts borrow English letters (NATO, CIA). */
const LATIN_LANGUAGES = wordSet('en fr de it es pt tr pl nl');

export function foreignLetters({ surface, lang, textLang, role }: NameView): Sign | undefined {
  if (role !== 'acronym' || textLang === undefined || lang === textLang) return undefined;
  if (lang === 'mul' || lang === 'en' || !LATIN_LANGUAGES.has(textLang) || !LATIN.test(surface))
    return undefined;
  return refusal('ordinary-word', surface);
}
