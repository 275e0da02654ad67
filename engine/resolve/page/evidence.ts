/** What speaks for the entities of a page: their own context words, and the names that have been accepted so far. */
import { isRedefinition } from './bearers.ts';
import type { Item } from './item.ts';
import type { Own } from './own-context.ts';

export interface Evidence {
  readonly own: ReadonlyMap<number, readonly Own[]>;
  /** Mentions that speak for their neighbours. */
  readonly accepted: readonly Item[];
  /** Offsets at which an accepted name begins. */
  readonly places: ReadonlySet<number>;
  /** Where accepted names begin, by where they end: "Haftar" is a context word, and the end of "Khalifa Haftar". */
  readonly startsByEnd: ReadonlyMap<number, number>;
  readonly distinctive: ReadonlySet<number>;
  /** Those of them that are named otherwise than by letters. */
  readonly spelledOut: ReadonlySet<number>;
  /** The text explains letters otherwise than the dossier does, so that others may be meant otherwise as well. */
  readonly lettersInPlay: boolean;
  readonly sentences: ReadonlyMap<number, ReadonlySet<number>>;
}

/**
 * `last` is still the evidence where the same mentions are accepted, which is so after most steps. Yields whenever it is good to
 * pause: on a page of ten million characters each of the parts takes some milliseconds.
 */
export function* gatherEvidence(
  items: readonly Item[],
  own: Evidence['own'],
  last?: Evidence,
): Generator<undefined, Evidence> {
  const accepted = items.filter((item) => item.state === 'accepted' && !item.sighting.contrasted);
  if (last && isSameRow(accepted, last.accepted)) return last;
  yield;
  const distinctive = new Set<number>();
  const spelledOut = new Set<number>();
  const sentences = new Map<number, Set<number>>();
  for (const { sighting, sentence } of accepted) {
    if (sighting.reach !== 'distinctive') continue;
    distinctive.add(sighting.entity);
    if (sighting.role !== 'acronym') spelledOut.add(sighting.entity);
    const known = sentences.get(sentence);
    if (known) known.add(sighting.entity);
    else sentences.set(sentence, new Set([sighting.entity]));
  }
  yield;
  const places = new Set(accepted.map((item) => item.at));
  yield;
  const startsByEnd = new Map(accepted.map(({ at, sighting }) => [at + sighting.end - sighting.start, at]));
  return {
    own,
    accepted,
    places,
    startsByEnd,
    distinctive,
    spelledOut,
    lettersInPlay: last?.lettersInPlay ?? items.some(isRedefinition),
    sentences,
  };
}

/** Another round would decide as the last one did. */
export function isSameEvidence(a: Evidence, b: Evidence): boolean {
  return isSameRow(a.accepted, b.accepted);
}

function isSameRow(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
