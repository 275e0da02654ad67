/**
 * In running text a single name of another language in small letters is a word of this one: French "libyen", German
 * "Libyen". Phrases ("embargo de armas") are the same in several languages and no ordinary words. What the text says beside
 * it makes no difference, so that a page need not read it.
 */
import { startsSmall } from './starts-small.ts';

/** `textLang` is a primary tag. */
export function isForeignWord(surface: string, lang: string, textLang: string): boolean {
  return lang !== textLang && lang !== 'mul' && startsSmall(surface) && !/[\s-]/u.test(surface);
}
