/** What speaks for the entities of a page: their own context words, and the names that have been accepted so far. */
import { isNamesake, isRedefinition } from './bearers.ts';
import { signWith, type Item } from './item.ts';
import type { Own } from './own-context.ts';
import { isUsedOtherwise } from './shared-out.ts';

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
  /** The text brings in people who only share somebody's full name: any of them may. */
  readonly peopleInPlay: boolean;
  /** The distinctive entity that is named in a sentence, or `SEVERAL`. */
  readonly sentences: ReadonlyMap<number, number>;
  /** The same of all entities, however general, whose names the text does not use otherwise too. */
  readonly company: ReadonlyMap<number, number>;
}

const SEVERAL = -1;

function nameIn(sentences: Map<number, number>, { sentence, sighting }: Item): void {
  const known = sentences.get(sentence) ?? sighting.entity;
  sentences.set(sentence, known === sighting.entity ? known : SEVERAL);
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
  if (last && isSameRow(items, last.accepted)) return last;
  const accepted = items.filter(speaks);
  yield;
  const distinctive = new Set<number>();
  const spelledOut = new Set<number>();
  const sentences = new Map<number, number>();
  const company = new Map<number, number>();
  const shared = new Set(items.filter(isUsedOtherwise).map((item) => item.sighting.entity));
  for (const item of accepted) {
    const { sighting } = item;
    if (!shared.has(sighting.entity) || signWith(item, 'own')) nameIn(company, item);
    if (sighting.reach !== 'distinctive') continue;
    distinctive.add(sighting.entity);
    if (sighting.role !== 'acronym') spelledOut.add(sighting.entity);
    nameIn(sentences, item);
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
    peopleInPlay: last?.peopleInPlay ?? items.some(isNamesake),
    sentences,
    company,
  };
}

function speaks({ state, sighting }: Item): boolean {
  return state === 'accepted' && !sighting.contrasted;
}

/** Are these the ones that speak? Asked after each step, which seldom changes any. */
function isSameRow(items: readonly Item[], accepted: readonly Item[]): boolean {
  let count = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (speaks(item) && accepted[count++] !== item) return false;
  }
  return count === accepted.length;
}
