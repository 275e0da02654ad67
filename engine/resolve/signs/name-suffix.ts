/** "Donald Trump Jr.", "Thomas Waldhauser junior", "Trump III": a younger or older namesake (convention 18). */
import { NAME_SUFFIXES } from '../lexicon/titles.ts';
import { plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import type { NameView } from './name-view.ts';

export function nameSuffix(view: NameView): Sign | undefined {
  if (view.type !== 'person') return undefined;
  const next = view.after[0];
  if (!next || !/^,?[\s\u00A0-]+$/u.test(next.gap)) return undefined;
  const word = plainForm(next.text);
  // "II" in small letters is no suffix; "junior senator" after a comma speaks of the same person.
  if (!NAME_SUFFIXES.has(word) || (word.startsWith('i') && next.text !== next.text.toUpperCase()))
    return undefined;
  if (next.gap.includes(',') && !/^(?:jr|sr)$/u.test(word)) return undefined;
  return { rule: 'name-suffix', effect: 'other', detail: next.text };
}
