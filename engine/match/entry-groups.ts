/**
 * Lays out the meanings of each pattern in groups, one for each casing that tells them apart, so that a match is one
 * run of entries whatever the case rules of the meanings are.
 *
 * A pattern with meanings in any casing only has one group. "us", listed by one entity exactly as "US" and by another
 * in any casing, has two: one for the surface US with both meanings, one for all other surfaces with the second alone.
 *
 * A pattern with a single meaning, which is nearly all of them, needs no group: its meaning is packed into the slot.
 */
import { KINDS } from './entry.ts';
import {
  ANY_CASING,
  CAPS_LINE,
  LAST_GROUP,
  LAST_IN_GROUP,
  SLOT_CODE,
  SLOT_SINGLE,
  SLOT_USED,
} from './layout.ts';
import type { NameTable } from './name-table.ts';

export interface EntryLayout {
  /** What the slot of each pattern holds. */
  readonly values: Uint32Array;
  /** Pairs, for patterns with several meanings: entity with flags, profile. */
  readonly entries: Uint32Array;
  /** Pairs: packed listing, casing of the group. */
  readonly profiles: Uint32Array;
  /** A single meaning is entity << profileBits | profile. */
  readonly profileBits: number;
}

export function layOutEntries(table: NameTable): EntryLayout {
  const profiles = createProfiles();
  // Singles are numbered first: how many bits a profile takes must be known before the first is packed.
  for (const head of table.heads)
    if (isSingle(table, head)) profiles.number(table.packed[head]!, table.casings[head]!);
  const profileBits = Math.max(1, Math.ceil(Math.log2(profiles.count() + 1)));
  const values = new Uint32Array(table.heads.length);
  const entries: number[] = [];
  table.heads.forEach((head, pattern) => {
    const code = isSingle(table, head) ? packSingle(table, head, profiles, profileBits) : undefined;
    values[pattern] = SLOT_USED | (code === undefined ? entries.length / 2 : SLOT_SINGLE | code);
    if (code === undefined) addGroups(table, head, profiles, entries);
  });
  return { values, entries: Uint32Array.from(entries), profiles: profiles.pairs(), profileBits };
}

const isSingle = (table: NameTable, head: number): boolean => table.next[head]! < 0;

/** The number of a single meaning, if it fits. */
function packSingle(
  table: NameTable,
  entry: number,
  profiles: Profiles,
  profileBits: number,
): number | undefined {
  const profile = profiles.number(table.packed[entry]!, table.casings[entry]!);
  const code = table.entities[entry]! * 2 ** profileBits + profile;
  return code <= SLOT_CODE ? code : undefined;
}

function addGroups(table: NameTable, head: number, profiles: Profiles, entries: number[]): void {
  for (const group of groupsOf(table, entriesFrom(table, head))) {
    for (const entry of group.entries) {
      entries.push(table.entities[entry]!, profiles.number(table.packed[entry]!, group.casing));
    }
    entries[entries.length - 2]! += LAST_IN_GROUP;
  }
  entries[entries.length - 2]! += LAST_GROUP;
}

function entriesFrom(table: NameTable, head: number): number[] {
  const entries: number[] = [];
  for (let entry = head; entry >= 0; entry = table.next[entry]!) entries.push(entry);
  // Names first, so that one look tells whether a group has any.
  const kindOf = (entry: number): number => table.packed[entry]! & 3;
  return KINDS.flatMap((_, kind) => entries.filter((entry) => kindOf(entry) === kind));
}

interface Group {
  readonly casing: number;
  readonly entries: readonly number[];
}

function groupsOf(table: NameTable, entries: readonly number[]): Group[] {
  const casings = [...new Set(entries.map((entry) => table.casings[entry]!))].filter((c) => c !== ANY_CASING);
  const withCasing = (casing: number): Group => ({
    casing,
    entries: entries.filter((e) => table.casings[e] === casing || table.casings[e] === ANY_CASING),
  });
  // In a line of capitals casing tells nothing, and all meanings are possible.
  const groups = casings.length > 1 ? [{ casing: CAPS_LINE, entries }] : [];
  groups.push(...casings.map(withCasing));
  const anyCasing = withCasing(ANY_CASING);
  if (anyCasing.entries.length > 0) groups.push(anyCasing);
  return groups;
}

type Profiles = ReturnType<typeof createProfiles>;

/** Numbers the distinct pairs of listing and group casing: some hundred, even for a million names. */
function createProfiles() {
  const numbers = new Map<number, Map<number, number>>();
  const pairs: number[] = [];
  return {
    number(packed: number, casing: number): number {
      let byCasing = numbers.get(packed);
      if (!byCasing) numbers.set(packed, (byCasing = new Map()));
      let number = byCasing.get(casing);
      if (number === undefined) {
        number = pairs.length / 2;
        byCasing.set(casing, number);
        pairs.push(packed, casing);
      }
      return number;
    },
    count: () => pairs.length / 2,
    pairs: () => Uint32Array.from(pairs, (value) => value >>> 0),
  };
}
