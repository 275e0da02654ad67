/**
 * In running text a single name of another language in small letters is a word of this one: French "libyen", German
 * "Libyen". Phrases ("embargo de armas") are the same in several languages and no ordinary words.
 */
import type { Sign } from '../reading.ts';
import type { NameView } from './name-view.ts';

export function foreignLowerCase(view: NameView): Sign | undefined {
  const foreign = view.textLang !== undefined && view.lang !== view.textLang && view.lang !== 'mul';
  if (!foreign || /[\s-]/u.test(view.surface) || !/^\p{Ll}/u.test(view.surface)) return undefined;
  return { rule: 'ordinary-word', effect: 'refuse', detail: view.surface };
}
