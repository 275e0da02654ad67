/**
 * A proper name used like a common noun names no one in particular: "Which Tripoli?", "another Tripoli", "the Tripoli of
 * the north", "Powell the general", "a barge called Tripoli". (Conventions 27, 30.)
 */
import type { Sign } from '../reading.ts';
import { countedBody } from './counted-body.ts';
import { countedPerson } from './counted-person.ts';
import { isCountedPlace } from './counted-place.ts';
import { standsAsNoun } from './determiner.ts';
import { plainLeft, refusal, shapeOf, tail, type NameView } from './name-view.ts';
import { namedSo } from './named-so.ts';

/** "Yakunin, see also cassocks": an entry of an index stands for all who bear the name. */
const INDEXED = /^,\ssee\s(?:also|under)\s/;

export function commonNoun(view: NameView): Sign | undefined {
  if (shapeOf(view) !== 'plain') return undefined;
  if (view.text[view.end] === ',' && INDEXED.test(tail(view, 14))) return refusal('common-noun', 'see');
  const naming = namedSo(view);
  if (naming) return naming;
  // "this ISIS was a goddess": one of several that have the letters.
  if (view.role === 'acronym')
    return plainLeft(view) === 'this' && standsAsNoun(view) ? refusal('common-noun', 'this') : undefined;
  if (view.type === 'place')
    return isCountedPlace(view) ? refusal('common-noun', plainLeft(view)) : undefined;
  return view.type === 'person' ? countedPerson(view) : countedBody(view);
}
