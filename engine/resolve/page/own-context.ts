/** Sightings of an entity's own context words, laid in the row of the page. */
import type { Gazetteer } from '../../match/gazetteer.ts';
import { entriesOf } from '../entries-of.ts';
import type { BlockReading, ContextStrength } from '../reading.ts';
import { sentenceKey } from './item.ts';

export interface Own {
  readonly at: number;
  readonly end: number;
  readonly pattern: number;
  readonly sentence: number;
  readonly strength: ContextStrength;
}

/** Even blocks with a context word in every line are gone through in about a millisecond. */
export const BLOCKS_PER_BREATH = 256;

/**
 * Context sightings by entity, for the entities in question only; they do not change from round to round. Yields whenever
 * it is good to pause.
 */
export function* ownContexts(
  blocks: readonly BlockReading[],
  offsets: readonly number[],
  gazetteer: Gazetteer,
  entities: ReadonlySet<number>,
): Generator<undefined, Map<number, Own[]>> {
  const own = new Map<number, Own[]>();
  for (let block = 0; block < blocks.length; block++) {
    if (block % BLOCKS_PER_BREATH === 0) yield;
    for (const found of blocks[block]!.contexts) {
      const at = (offsets[block] ?? 0) + found.start;
      for (const entry of entriesOf(gazetteer, found.firstEntry, found.entryCount)) {
        if (entry.kind !== 'context' || !entities.has(entry.entity)) continue;
        const sentence = sentenceKey(block, found.sentence);
        const record = {
          at,
          end: at + found.end - found.start,
          pattern: found.firstEntry,
          sentence,
          strength: found.strength,
        };
        const list = own.get(entry.entity);
        if (list) list.push(record);
        else own.set(entry.entity, [record]);
      }
    }
  }
  return own;
}
