/**
 * A state or a county a few words off: in a text that plays with towns of one name, "He began in Manchester, where it snowed, as it
 * does in New Hampshire" tells which one is meant. A hint for general places; elsewhere it says nothing.
 */
import type { Word } from '../neighbour-words.ts';
import { isCapitalised } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { isEnglish } from './determiner.ts';
import { isCountry } from './is-country.ts';
import { hint, ownContextAt, type NameView } from './name-view.ts';
import { namesAState } from './names-a-state.ts';
import { regionIn } from './region-sign.ts';

export function regionNear(view: NameView): Sign | undefined {
  if (view.type !== 'place' || view.reach !== 'general' || view.role === 'acronym' || !isEnglish(view))
    return undefined;
  if (/\s/.test(view.surface) || !namesAState(view.block)) return undefined;
  // Countries are told apart by what is said of them: "Ships to Canada and to Maine".
  if (isCountry(view)) return undefined;
  const found = stateAmong(view, view.after.all()) ?? stateAmong(view, [...view.before.all()].reverse());
  return found === undefined ? undefined : hint('region-near', found);
}

const MAX_REGION_WORDS = 3;

function stateAmong(view: NameView, words: readonly Word[]): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!isCapitalised(word.text) || ownContextAt(view, word.start)) continue;
    const region = regionIn(view, words.slice(i, i + MAX_REGION_WORDS));
    if (region?.kind === 'subnational') return region.name;
  }
  return undefined;
}
