/** An institution or a thing used like a common noun: "Which House of Representatives?", "the Sputnik of 1957", "the Isis". */
import { plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { isAskedFor, standsAsNoun } from './determiner.ts';
import { otherBearer, plainLeft, refusal, tail, type NameView } from './name-view.ts';

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
  const single =
    view.type === 'organization' && view.needs === 'context' && /^\p{Lu}\p{Ll}+$/u.test(view.surface);
  return single && plainLeft(view) === 'the' && standsAsNoun(view)
    ? otherBearer('common-noun', 'the')
    : undefined;
}

/** "Our own House of Representatives", "a second Sputnik". */
function owned(view: NameView): Sign | undefined {
  const left = plainLeft(view);
  const before = /^(?:own|second|third)$/u.test(left) ? plainForm(view.before[1]?.text ?? '') : left;
  // "another Breitbart alumnus" counts the alumni.
  const one = /^(?:every|each|another)$/u.test(before) || (before !== left && /^an?$/u.test(before));
  const counted = (one && standsAsNoun(view)) || isAskedFor(view) || /^(?:our|your|their|my)$/u.test(before);
  return counted ? refusal('common-noun', before) : undefined;
}
