/** Lays the sightings of all blocks in one row and applies the not-names, which are tested before names. */
import { BLOCKS_PER_BREATH } from './own-context.ts';
import type { BlockReading, Sighting } from '../reading.ts';
import { CELL, PARAGRAPH, refuse, sentenceKey, type Item } from './item.ts';

/** Yields whenever it is good to pause. */
export function* collectItems(
  blocks: readonly BlockReading[],
  offsets: readonly number[],
): Generator<undefined, Item[]> {
  const items: Item[] = [];
  for (let block = 0; block < blocks.length; block++) {
    const reading = blocks[block]!;
    if (block % BLOCKS_PER_BREATH === BLOCKS_PER_BREATH - 1) yield;
    const swallowers = reading.sightings.filter((sighting) => sighting.kind === 'not-name');
    const offset = offsets[block] ?? 0;
    const first = items.length;
    for (const sighting of reading.sightings) {
      if (sighting.kind !== 'name') continue;
      const sentence = sentenceKey(block, sighting.sentence);
      items.push({
        sighting,
        block,
        at: offset + sighting.start,
        sentence,
        inCell: reading.length <= CELL,
        inProse: reading.length >= PARAGRAPH,
        swallowed: 'no',
        state: 'open',
        reason: undefined,
      });
    }
    // First: a brother's name inside his own full name ("Ibrahim Salim Tarsk") says nothing of the surname.
    dropInnerNames(items, first);
    if (swallowers.length > 0) swallow(items, first, groupByEntity(swallowers));
  }
  return items;
}

function groupByEntity(sightings: readonly Sighting[]): Map<number, Sighting[]> {
  const groups = new Map<number, Sighting[]>();
  for (const sighting of sightings) {
    const group = groups.get(sighting.entity);
    if (group) group.push(sighting);
    else groups.set(sighting.entity, [sighting]);
  }
  return groups;
}

/**
 * A not-name takes every name of its entity that it overlaps, unless the name is the longer of the two and holds it whole.
 * Both rows are sorted by start, so one cursor per entity is enough; it stays at not-names that may still reach further.
 */
function swallow(
  items: readonly Item[],
  first: number,
  groups: ReadonlyMap<number, readonly Sighting[]>,
): void {
  const cursors = new Map<number, number>();
  for (let i = first; i < items.length; i++) {
    const item = items[i];
    const group = item && groups.get(item.sighting.entity);
    if (!item || !group || item.state !== 'open') continue;
    let cursor = cursors.get(item.sighting.entity) ?? 0;
    while ((group[cursor]?.end ?? Infinity) <= item.sighting.start) cursor++;
    cursors.set(item.sighting.entity, cursor);
    const not = swallowerOf(item.sighting, group, cursor);
    if (!not) continue;
    item.swallowed = howSwallowed(item.sighting, not);
    refuse(item, { rule: 'not-name' });
  }
}

function swallowerOf(name: Sighting, group: readonly Sighting[], from: number): Sighting | undefined {
  for (let i = from; i < group.length; i++) {
    const not = group[i];
    if (!not || not.start >= name.end) return undefined;
    if (not.end > name.start && !holds(name, not) && !isFollowed(name, not)) return not;
  }
  return undefined;
}

/** The name is longer than the not-name and holds it whole. */
function holds(name: Sighting, not: Sighting): boolean {
  return not.start >= name.start && not.end <= name.end && not.end - not.start < name.end - name.start;
}

/** "Erik Prince of Blackwater": the not-name "Prince of" begins inside his full name, and ends with a link to what follows it. */
function isFollowed(name: Sighting, not: Sighting): boolean {
  return not.goesOn && name.role === 'full' && not.start > name.start;
}

function howSwallowed(name: Sighting, not: Sighting): Item['swallowed'] {
  if (not.end === name.end && not.start < name.start) return 'surname-last';
  return name.lang === 'ar' && not.end > name.end ? 'qualified' : 'yes';
}

/**
 * A surname, or a shorter full name, inside a full name of the same person never stands alone: where the longer one falls, it
 * falls too ("J. Christopher Stevens" is no other Christopher Stevens).
 */
function dropInnerNames(items: Item[], first: number): void {
  const furthest = new Map<number, Sighting>();
  for (let i = first; i < items.length; i++) {
    const item = items[i];
    if (!item || item.sighting.type !== 'person') continue;
    const { entity, start, end, role } = item.sighting;
    const around = furthest.get(entity);
    if (around && around.end >= end && (role === 'short' || around.start < start))
      refuse(item, { rule: 'inside-longer' });
    if (!around || end > around.end) furthest.set(entity, item.sighting);
  }
}
