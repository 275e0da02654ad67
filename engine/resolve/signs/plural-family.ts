/** "the Haftars", "die Trumps": a family is not the person (convention 18), though the form may be a German genitive. */
import { isSpace, plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import type { NameView } from './name-view.ts';

const PLURAL_ARTICLES =
  /^(?:the|these|those|both|all|two|three|die|les|los|gli|os|other|young|younger|senior)$/u;

export function pluralFamily(view: NameView): Sign | undefined {
  if (view.type !== 'person' || view.role !== 'short' || !/s$/iu.test(view.surface)) return undefined;
  if (view.lang !== 'de' && view.lang !== 'nl') return undefined;
  const left = view.before[0];
  const article = left && isSpace(left.gap) && PLURAL_ARTICLES.test(plainForm(left.text));
  const foreign = view.textLang !== undefined && view.textLang !== 'de' && view.textLang !== 'nl';
  return article || foreign ? { rule: 'plural-family', effect: 'refuse', detail: view.surface } : undefined;
}
