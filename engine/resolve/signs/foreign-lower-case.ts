/** In running text a name of another language in small letters is a word of this one: French "libyen", German "Libyen". */
import type { Sign } from '../reading.ts';
import type { NameView } from './name-view.ts';

export function foreignLowerCase(view: NameView): Sign | undefined {
  const foreign = view.textLang !== undefined && view.lang !== view.textLang && view.lang !== 'mul';
  if (!foreign || !/^\p{Ll}/u.test(view.surface) || /^(?:al|el|as|es|an|ar)[\s-]/u.test(view.surface))
    return undefined;
  return { rule: 'ordinary-word', effect: 'refuse', detail: view.surface };
}
