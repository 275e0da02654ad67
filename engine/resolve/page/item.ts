/** One sighting in its place on the page, with what has been decided about it so far. */
import type { BlockReading, Sighting, Sign } from '../reading.ts';
import type { Reason } from '../reason.ts';

export interface Item {
  readonly sighting: Sighting;
  readonly block: number;
  /** Offset from the start of the page: all blocks one after another, with a gap after each. */
  readonly at: number;
  /** Same number = same sentence of the same block. */
  readonly sentence: number;
  /** The block holds little else: a cell, a label. */
  readonly inCell: boolean;
  /** The block is a paragraph, not a heading, a caption or a label. */
  readonly inProse: boolean;
  /**
   * Swallowed by a not-name of the entity. `surname-last`: the not-name ends with this name ("Saddam Haftar");
   * `qualified`: in Arabic, where no capital tells a company from a qualifier, it begins with it ("طرابلس اللبنانية").
   */
  swallowed: 'no' | 'yes' | 'surname-last' | 'qualified';
  state: 'open' | 'accepted' | 'refused';
  reason: Reason | undefined;
}

/**
 * What the end of a block costs in distance: the cells of a table stay near their caption, but a new paragraph may be
 * about something else.
 */
const CELL_GAP = 10;
const PARAGRAPH_GAP = 150;
/** From this length a block is a paragraph of prose. */
export const PARAGRAPH = 120;
/** Sentences of one block; a longer block lets its last ones share a number. */
const SENTENCE_ROOM = 4096;

export function blockOffsets(blocks: readonly BlockReading[]): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const block of blocks) {
    offsets.push(at);
    at += block.length + (block.length >= PARAGRAPH ? PARAGRAPH_GAP : CELL_GAP);
  }
  return offsets;
}

/** Longer blocks have words enough to speak. */
export const CELL = 40;

export function sentenceKey(block: number, sentence: number): number {
  return block * SENTENCE_ROOM + Math.min(sentence, SENTENCE_ROOM - 1);
}

/** By index, here and below: asked dozens of times of each name, and `for … of` leaves an object for each in cold code. */
export function signWith({ sighting: { signs } }: Item, effect: Sign['effect']): Sign | undefined {
  for (let i = 0; i < signs.length; i++) if (signs[i]!.effect === effect) return signs[i];
  return undefined;
}

export function signOf({ sighting: { signs } }: Item, rule: Sign['rule']): Sign | undefined {
  for (let i = 0; i < signs.length; i++) if (signs[i]!.rule === rule) return signs[i];
  return undefined;
}

export function accept(item: Item, reason: Reason): void {
  item.state = 'accepted';
  item.reason = reason;
}

/** A full name that nothing decides is another bearer's. */
export function leaveOpen(item: Item): void {
  item.state = 'open';
  item.reason = undefined;
}

export function refuse(item: Item, reason: Reason): void {
  item.state = 'refused';
  item.reason = reason;
}

/** Prose names a bearer in full first; only a headline may come before. */
export function isEarly(item: Item, fullName: Item): boolean {
  return item.inProse && item.at < fullName.at;
}

/** "Ambassador Stevens", "Mr. Schmitt the reporter": a calling that his context knows. */
export function hasOwnRole(item: Item): boolean {
  return item.sighting.signs.some((sign) => sign.rule === 'role-in-front' && sign.effect === 'own');
}
