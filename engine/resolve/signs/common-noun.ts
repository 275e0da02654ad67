/**
 * A proper name used like a common noun names no one in particular: "Which Tripoli?", "another Tripoli", "the Tripoli of
 * the north", "Powell the general", "a barge called Tripoli". (Conventions 27, 30.)
 */
import { wordSet } from '../lexicon/word-set.ts';
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
  if (view.role === 'acronym')
    return isOneOfLetters(view) ? refusal('common-noun', plainLeft(view)) : undefined;
  if (view.type === 'place')
    return isCountedPlace(view) ? refusal('common-noun', plainLeft(view)) : undefined;
  return view.type === 'person' ? countedPerson(view) : countedBody(view);
}

const OWNERS = wordSet('its their our my his her your');

/** "this ISIS was a goddess", "the hospital and its only LNA": one of several that have the letters. */
function isOneOfLetters(view: NameView): boolean {
  const before = plainLeft(view);
  const pointed = before === 'this' || (before === 'only' && OWNERS.has(view.before.at(1)?.plain ?? ''));
  return pointed && standsAsNoun(view);
}
