/** Says a reason in a sentence, for the reader who asks why a name was or was not marked. */
import { entityAt } from '../match/entry-at.ts';
import type { Gazetteer } from '../match/gazetteer.ts';
import type { Reason, ReasonRule } from './reason.ts';

/** More names than this make the sentence longer and the reader no wiser. */
const MAX_NAMES = 3;

type Teller = (reason: Reason, gazetteer: Gazetteer) => string;

const TELLERS: Record<ReasonRule, Teller> = {
  'safe-name': () => 'the name is safe on any page',
  'full-name-in-text': ({ block }) => `a full form stands in the text (block ${(block ?? 0) + 1})`,
  'context-near': ({ near = [], words = 0 }, gazetteer) => contextSentence(near, words, gazetteer),
  'turned-back': () => 'another bearer was named before, but this sentence turns back to this one',
  'not-name': () => 'part of a longer string that the dossier lists as not this entity',
  'no-full-name': () => 'the short form needs a full form in the text, and there is none',
  'no-context': () => 'nothing near by speaks for this entity',
  'other-bearer': ({ detail }) =>
    `another bearer of the name was named before${detail ? ` (${detail})` : ''}`,
  'other-role': ({ detail }) => `“${detail ?? ''}” in front does not fit this bearer`,
  'foreign-word': ({ detail }) =>
    `a name in another language (${detail ?? ''}) that may be an ordinary word here`,
  'inside-longer': () => 'inside a longer name',
  'lonely-body': () => 'nothing on the page is of the story of this institution',
  'lonely-name': () => 'the page names this and nothing else of any dossier',
  'shared-name': () =>
    'the text uses the name otherwise too, and no name of its context stands in this sentence',
  'named-again': () =>
    'the text has used the name otherwise too, and nothing in this sentence speaks for this entity',
  'named-early': () => 'the text has not come to this entity yet, and nothing in this sentence speaks for it',
  'letters-in-play': () =>
    'the text uses letters otherwise, and nothing in this sentence speaks for this entity',
  tie: () => 'two entities fit equally well',
  'code-or-address': () => 'part of an address, a handle or a code',
  'ordinary-word': ({ detail }) => `“${detail ?? ''}” reads as an ordinary word or a size here`,
  'common-noun': ({ detail }) => `used like a common noun (“${detail ?? ''}”)`,
  'longer-name': ({ detail }) => `part of a longer name (“${detail ?? ''}”)`,
  'namesake-person': ({ detail }) => `a person of that name (“${detail ?? ''}”)`,
  'other-person': ({ detail }) => `another person: “${detail ?? ''}” in front`,
  'name-suffix': ({ detail }) => `a namesake of the family (“${detail ?? ''}”)`,
  'plural-family': () => 'a family, not the person',
  qualifier: ({ detail }) => `“${detail ?? ''}” beside it says which one is meant`,
  'defined-acronym': ({ detail }) => `the text itself explains the letters (“${detail ?? ''}”)`,
  'role-in-front': ({ detail }) => `“${detail ?? ''}” in front speaks for this bearer`,
  apposition: ({ detail }) => `the text says beside it what it is (“${detail ?? ''}”)`,
  'kind-in-front': ({ detail }) => `another sort of thing: “${detail ?? ''}” in front`,
  enumeration: () => 'in a row with other places',
  'body-behind': ({ detail }) => `“${detail ?? ''}” behind it speaks of the institution`,
  courtesy: ({ detail }) => `“${detail ?? ''}” in front speaks of a woman`,
  'articled-letters': () => 'the article in front speaks of a body',
  locative: ({ detail }) => `“${detail ?? ''}” in front speaks of a place`,
  'region-near': ({ detail }) => `towns of one name are told apart here, and “${detail ?? ''}” is near`,
  dateline: () => 'a dateline means the city',
};

export function explainReason(reason: Reason, gazetteer: Gazetteer): string {
  return TELLERS[reason.rule](reason, gazetteer);
}

function contextSentence(near: readonly number[], words: number, gazetteer: Gazetteer): string {
  const names = near.slice(0, MAX_NAMES).map((entity) => entityAt(gazetteer, entity).key.entity);
  const parts = [];
  if (words > 0) parts.push(`${words} of its context ${words === 1 ? 'word' : 'words'}`);
  if (names.length > 0) parts.push(names.join(', '));
  return parts.length > 0 ? `near ${parts.join(' and ')}` : 'the page is full of the story';
}
