/** Asks the gazetteer itself, which knows every spelling, whose name or context a word is. Answers are kept per gazetteer. */
import type { Candidate } from '../match/find-candidates.ts';
import type { Gazetteer } from '../match/gazetteer.ts';
import { keptFor } from '../match/kept-for.ts';
import { entriesOf } from './entries-of.ts';

export type FindNames = (text: string, gazetteer: Gazetteer) => readonly Candidate[];

const known = keptFor<string, ReadonlySet<number>>();

/** Indices of the entities that have this very word, or words, as a name or as context. */
export function entitiesKnowing(gazetteer: Gazetteer, find: FindNames, text: string): ReadonlySet<number> {
  const answers = known(gazetteer);
  let entities = answers.get(text);
  if (!entities) {
    const whole = find(text, gazetteer).filter((c) => c.start === 0 && c.end === text.length);
    const entries = whole.flatMap((found) => entriesOf(gazetteer, found.firstEntry, found.entryCount));
    entities = new Set(entries.filter((entry) => entry.kind !== 'not-name').map((entry) => entry.entity));
    answers.set(text, entities);
  }
  return entities;
}
