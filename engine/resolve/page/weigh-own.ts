/** What a context word counts for its entity. */
import type { Evidence } from './evidence.ts';
import type { Own } from './own-context.ts';

/** An entity's own context that is a name in its own right ("Benghazi") suffices alone when near. */
export const OWN_NAME = 2;
const OWN_WORD = 1;
/** Names that are in need themselves; letters of that kind say nothing until they are accepted. */
const OWN_WEAK = 1;

/** 0 where the word is a name that has not been accepted here. */
export function weighOwn(own: Own, evidence: Evidence): number {
  if (own.strength === 'word') return OWN_WORD;
  if (evidence.places.has(own.at)) return OWN_NAME;
  return own.strength === 'weak' ? OWN_WEAK : 0;
}
