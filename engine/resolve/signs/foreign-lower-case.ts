/**
 * In running text a single name of another language in small letters is a word of this one: French "libyen", German
 * "Libyen". Phrases ("embargo de armas") are the same in several languages and no ordinary words.
 */
import { wordSet } from '../lexicon/word-set.ts';
import { startsSmall } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { refusal, type NameView } from './name-view.ts';

const LATIN = /^[A-Z.]+$/u;

/** Pages in other scripts borrow English letters (NATO, CIA). */
const LATIN_LANGUAGES = wordSet('en fr de it es pt tr pl nl');

export function foreignLowerCase(view: NameView): Sign | undefined {
  if (view.textLang === undefined || view.lang === view.textLang || view.lang === 'mul') return undefined;
  // Letters of another language ("ABD", Turkish for the United States) are other letters here ("Bir al-Abd" in capitals).
  if (
    view.lang !== 'en' &&
    view.role === 'acronym' &&
    LATIN.test(view.surface) &&
    LATIN_LANGUAGES.has(view.textLang)
  )
    return refusal('ordinary-word', view.surface);
  if (!startsSmall(view.surface) || /[\s-]/u.test(view.surface)) return undefined;
  return refusal('ordinary-word', view.surface);
}
