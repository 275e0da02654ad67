/** A person used like a common noun: "the second Trump", "Powell the general", "a Vladimir Yakunin who played the accordion". */
import { NEUTRAL_ROLES } from '../lexicon/titles.ts';
import { plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { followsA, standsAsNoun } from './determiner.ts';
import { otherBearer, ownSign, plainLeft, refusal, tail, type NameView } from './name-view.ts';

const DETERMINER =
  /^(?:the|one|two|three|another|any|every|each|these|those|some|un|une|ein|eine|uno|una|um|uma|which|what|quel|quelle|welches|quale|que)$/u;
/** "the Trump administration", "a Haftar ally", "the Trump–Putin call": attributive use still names him (convention 20). */
const ATTRIBUTIVE = /^[\s\-–—]+[\p{L}“"]|^['’]s?\s/u;

export function countedPerson(view: NameView): Sign | undefined {
  if (view.role !== 'short') return fullNameCounted(view);
  const before = plainLeft(view);
  const determined = DETERMINER.test(before) || followsA(view);
  return determined && !isAttributive(view, before) ? refusal('common-noun', before) : epithet(view);
}

function isAttributive(view: NameView, before: string): boolean {
  if (view.needs !== 'nothing' || !ATTRIBUTIVE.test(tail(view, 24))) return false;
  return !(/^(?:the|an?|one)$/u.test(before) && standsAsNoun(view));
}

/** "Powell the general"; "Schmitt the reporter" is the one whose context knows a reporter. */
function epithet(view: NameView): Sign | undefined {
  const word =
    view.needs !== 'nothing' && /^\s+the\s+\p{Ll}/u.test(tail(view, 24)) ? view.after[1] : undefined;
  if (!word || NEUTRAL_ROLES.has(plainForm(word.text))) return undefined;
  return view.ownContextAt(word.start)
    ? ownSign('role-in-front', word.text)
    : refusal('common-noun', word.text);
}

/** One of several of that name; but "a Donald Trump rally". */
function fullNameCounted(view: NameView): Sign | undefined {
  const counted = (followsA(view) || plainLeft(view) === 'another') && standsAsNoun(view);
  return counted ? otherBearer('common-noun', plainLeft(view)) : undefined;
}
