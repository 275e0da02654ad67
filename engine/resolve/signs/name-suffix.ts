/** "Donald Trump Jr.", "Thomas Waldhauser junior", "Trump III": a younger or older namesake (convention 18). */
import { NAME_SUFFIXES } from '../lexicon/titles.ts';
import { plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { otherBearer, tail, type NameView } from './name-view.ts';

/** "Haftar le cousin", "Bush the younger". */
const RELATIVE =
  /^\s+(?:the|le|la|der|die|el|il|o)\s+(cousin|brother|son|father|uncle|nephew|younger|elder|frère|fils|père|oncle|neveu|sohn|bruder|vater|onkel|neffe|hijo|hermano|padre|tío|primo|figlio|fratello|zio|cugino)(?!\p{L})/iu;

export function nameSuffix(view: NameView): Sign | undefined {
  if (view.type !== 'person') return undefined;
  const relative = RELATIVE.exec(tail(view, 30))?.[1];
  if (relative !== undefined) return otherBearer('name-suffix', relative);
  const next = view.after[0];
  if (!next || !/^,?[\s\u00A0-]+$/u.test(next.gap)) return undefined;
  const word = plainForm(next.text);
  // "II" in small letters is no suffix; "junior senator" after a comma speaks of the same person.
  if (!NAME_SUFFIXES.has(word) || (word.startsWith('i') && next.text !== next.text.toUpperCase()))
    return undefined;
  if (next.gap.includes(',') && !/^(?:jr|sr)$/u.test(word)) return undefined;
  return { rule: 'name-suffix', effect: 'other', detail: next.text };
}
