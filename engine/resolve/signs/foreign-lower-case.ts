/**
 * In running text a single name of another language in small letters is a word of this one: French "libyen", German
 * "Libyen". Phrases ("embargo de armas") are the same in several languages and no ordinary words.
 */
import type { Sign } from '../reading.ts';
import type { NameView } from './name-view.ts';

const LATIN = /^[A-Z.]+$/u;

/** Pages in other scripts borrow English letters (NATO, CIA). */
function isLatinPage(lang: string | undefined): boolean {
  return lang !== undefined && /^(?:en|fr|de|it|es|pt|tr|pl|nl)$/u.test(lang);
}

export function foreignLowerCase(view: NameView): Sign | undefined {
  const foreign = view.textLang !== undefined && view.lang !== view.textLang && view.lang !== 'mul';
  // Letters of another language ("ABD", Turkish for the United States) are other letters here ("Bir al-Abd" in capitals).
  if (
    foreign &&
    view.lang !== 'en' &&
    view.role === 'acronym' &&
    LATIN.test(view.surface) &&
    isLatinPage(view.textLang)
  )
    return { rule: 'ordinary-word', effect: 'refuse', detail: view.surface };
  if (!foreign || /[\s-]/u.test(view.surface) || !/^\p{Ll}/u.test(view.surface)) return undefined;
  return { rule: 'ordinary-word', effect: 'refuse', detail: view.surface };
}
