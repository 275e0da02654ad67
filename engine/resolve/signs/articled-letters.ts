/** "asked whether the UN knows": letters with an article, and no noun behind that they could describe, are used as a body's name. */
import type { Sign } from '../reading.ts';
import { isEnglish, standsAsNoun } from './determiner.ts';
import { hint, plainLeft, type NameView } from './name-view.ts';

export function articledLetters(view: NameView): Sign | undefined {
  if (view.role !== 'acronym' || view.needs !== 'nothing' || !isEnglish(view)) return undefined;
  return plainLeft(view) === 'the' && standsAsNoun(view) ? hint('articled-letters', 'the') : undefined;
}
