/** Names that a text uses in more than one sense, and which of them may be doubted for it. */
import type { ReasonRule } from '../reason.ts';
import type { Item } from './item.ts';

/** The names that the text uses otherwise too. */
export function sharedOut(items: readonly Item[]): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const item of items) if (isUsedOtherwise(item)) shared.add(keyOf(item));
  return shared;
}

/** A place's name is shared all over the text, a person's in its paragraph: a brother who is named in passing does not keep it. */
export function keyOf({ sighting: { entity, type }, block }: Item): string {
  return type === 'person' ? `${entity} ${block}` : `${entity}`;
}

/** The same place read as a part of itself or as a word of another language, or doubted by the rules that ask here. */
const SAME_USE: ReadonlySet<ReasonRule | undefined> = new Set<ReasonRule>([
  'inside-longer',
  'foreign-word',
  'tie',
  'named-again',
  'named-early',
  'shared-name',
  'letters-in-play',
]);

/** Refused, and not only inside a longer name of its own, or of a tower or a firm that is called after it. */
export function isUsedOtherwise({ state, reason, swallowed }: Item): boolean {
  return state === 'refused' && swallowed !== 'yes' && !SAME_USE.has(reason?.rule);
}

/** Refused for want of evidence, or in a longer name, a name is not said to be anything else. */
const NOTHING_SAID: ReadonlySet<ReasonRule | undefined> = new Set<ReasonRule>([
  'longer-name',
  'no-context',
  'no-full-name',
  'not-name',
  'lonely-body',
  'lonely-name',
]);

/** A sign says that this is something else: "the goddess Isis", "which Manchester?". */
export function isSaidOtherwise({ state, reason }: Item): boolean {
  return state === 'refused' && !SAME_USE.has(reason?.rule) && !NOTHING_SAID.has(reason?.rule);
}

/** One word, and no full name of a person: those are shared by few. */
export function isShort({ sighting: { manyWords, type, role } }: Item): boolean {
  return !manyWords && !(type === 'person' && role === 'full');
}

export function isByContext({ reason, sighting }: Item): boolean {
  return reason?.rule === 'context-near' && sighting.needs !== 'nothing';
}
