/** An institution or a thing used like a common noun: "Which House of Representatives?", "the Sputnik of 1957", "the Isis". */
import { wordSet } from '../lexicon/word-set.ts';
import { isTitleCased } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { isAskedFor, standsAsNoun } from './determiner.ts';
import { otherBearer, plainLeft, refusal, tail, type NameView } from './name-view.ts';

const NTH = wordSet('own second third');
const EVERY = wordSet('every each another');
const OURS = wordSet('our your their my');

export function countedBody(view: NameView): Sign | undefined {
  if (view.needs === 'nothing') return undefined;
  return dated(view) ?? articled(view) ?? owned(view);
}

function dated(view: NameView): Sign | undefined {
  // "the Manchester attack of 2017" is what events are called.
  const found =
    view.type !== 'event' && plainLeft(view) === 'the' && /^\s+of\s+(?:the\s|\d)/u.test(tail(view, 24));
  return found ? refusal('common-noun', 'of') : undefined;
}

/** Firms and groups have no article: "the Blackwater itself" is a river; "the Blackwater men" are of the firm. */
function articled(view: NameView): Sign | undefined {
  const single = view.type === 'organization' && view.needs === 'context' && isTitleCased(view.surface);
  return single && plainLeft(view) === 'the' && standsAsNoun(view)
    ? otherBearer('common-noun', 'the')
    : undefined;
}

/** "Our own House of Representatives", "a second Sputnik". */
function owned(view: NameView): Sign | undefined {
  const left = plainLeft(view);
  const before = NTH.has(left) ? (view.before[1]?.plain ?? '') : left;
  // "another Breitbart alumnus" counts the alumni.
  const one = EVERY.has(before) || (before !== left && /^an?$/u.test(before));
  const counted = (one && standsAsNoun(view)) || isAskedFor(view) || OURS.has(before);
  return counted ? refusal('common-noun', before) : undefined;
}
