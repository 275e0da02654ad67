/** One sighting in its place on the page, with what has been decided about it so far. */
import type { BlockReading, Sighting, Sign } from '../reading.ts';
import type { Reason } from '../reason.ts';

export interface Item {
  readonly sighting: Sighting;
  readonly block: number;
  /** Offset from the start of the page: all blocks one after another, `BLOCK_GAP` apart. */
  readonly at: number;
  /** Same number = same sentence of the same block. */
  readonly sentence: number;
  /**
   * Swallowed by a not-name of the entity. `surname-last`: the not-name ends with this name ("Saddam Haftar");
   * `qualified`: in Arabic, where no capital tells a company from a qualifier, it begins with it ("طرابلس اللبنانية").
   */
  swallowed: 'no' | 'yes' | 'surname-last' | 'qualified';
  state: 'open' | 'accepted' | 'refused';
  reason: Reason | undefined;
}

/** What a block costs in distance besides its text; little, so that the cells of a table stay near their caption. */
export const BLOCK_GAP = 10;
/** Sentences of one block; a longer block lets its last ones share a number. */
const SENTENCE_ROOM = 4096;

export function blockOffsets(blocks: readonly BlockReading[]): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const block of blocks) {
    offsets.push(at);
    at += block.length + BLOCK_GAP;
  }
  return offsets;
}

export function sentenceKey(block: number, sentence: number): number {
  return block * SENTENCE_ROOM + Math.min(sentence, SENTENCE_ROOM - 1);
}

export function signWith(item: Item, effect: Sign['effect']): Sign | undefined {
  return item.sighting.signs.find((sign) => sign.effect === effect);
}

export function accept(item: Item, reason: Reason): void {
  item.state = 'accepted';
  item.reason = reason;
}

export function refuse(item: Item, reason: Reason): void {
  item.state = 'refused';
  item.reason = reason;
}
