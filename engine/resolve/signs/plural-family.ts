/** "the Haftars", "die Trumps": a family is not the person (convention 18), though the form may be a German genitive. */
import { wordSet } from '../lexicon/word-set.ts';
import { isSpace } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { refusal, type NameView } from './name-view.ts';

const PLURAL_ARTICLES = wordSet(
  'the these those both all two three die les los gli os other young younger senior',
);

export function pluralFamily(view: NameView): Sign | undefined {
  if (view.type !== 'person' || view.role !== 'short' || !/s$/iu.test(view.surface)) return undefined;
  if (view.lang !== 'de' && view.lang !== 'nl') return undefined;
  const left = view.before.at(0);
  const article = left && isSpace(left.gap) && PLURAL_ARTICLES.has(left.plain);
  const foreign = view.textLang !== undefined && view.textLang !== 'de' && view.textLang !== 'nl';
  return article || foreign ? refusal('plural-family', view.surface) : undefined;
}
