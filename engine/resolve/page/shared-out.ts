/** Names that a text uses in more than one sense, and which of them may be doubted for it. */
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

/** Refused, and not only inside a longer name of its own, or of a tower or a firm that is called after it. */
export function isUsedOtherwise({ state, reason, swallowed }: Item): boolean {
  return state === 'refused' && reason?.rule !== 'inside-longer' && swallowed !== 'yes';
}

/** One word, and no full name of a person: those are shared by few. */
export function isShort({ sighting: { manyWords, type, role } }: Item): boolean {
  return !manyWords && !(type === 'person' && role === 'full');
}

export function isByContext({ reason, sighting }: Item): boolean {
  return reason?.rule === 'context-near' && sighting.needs !== 'nothing';
}
