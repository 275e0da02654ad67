/**
 * What a text says of a name right beside it: "Eric Schmitt, the senator from Missouri", "Blackwater, a village in Hampshire",
 * "Jack Reed (D-Ohio)", "Blackwater is a creek". Where that holds context of the entity it is meant; where it names another
 * calling, another sort of thing or another region, it is a namesake (convention 17). A safe full name is then left to the
 * page rules.
 */
import type { Sign } from '../reading.ts';
import { appositionOfLetters } from './apposition-of-letters.ts';
import { appositionOfPerson, appositionOfSurname, labelInFront } from './apposition-of-person.ts';
import { appositionOfThing } from './apposition-of-thing.ts';
import { shapeOf, type NameView } from './name-view.ts';
import { unrelated } from './unrelated.ts';

export function apposition(view: NameView): Sign | undefined {
  if (view.type === 'event' || shapeOf(view) !== 'plain')
    return view.type === 'person' ? labelInFront(view) : undefined;
  if (view.role === 'acronym') return appositionOfLetters(view);
  if (view.type !== 'person') return appositionOfThing(view);
  return unrelated(view) ?? appositionOfName(view);
}

function appositionOfName(view: NameView): Sign | undefined {
  return view.role === 'full' ? (labelInFront(view) ?? appositionOfPerson(view)) : appositionOfSurname(view);
}
