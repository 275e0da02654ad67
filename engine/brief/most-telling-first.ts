/** The order in which the names of a page tell most about it. */
import type { EntityLine } from './entity-line.ts';

type Weighed = Pick<EntityLine, 'distinctive' | 'type'> & { readonly mentions: number };

/**
 * Distinctive names before general ones, people and institutions before the places where it all happens, often-named
 * before once-named; the page's own order otherwise.
 */
export function mostTellingFirst<Name extends Weighed>(names: readonly Name[]): Name[] {
  return names.toSorted((a, b) => rank(b) - rank(a) || b.mentions - a.mentions);
}

function rank({ distinctive, type }: Weighed): number {
  return (distinctive ? 2 : 0) + (type === 'place' ? 0 : 1);
}
