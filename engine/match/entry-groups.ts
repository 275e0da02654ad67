/**
 * Lays out the meanings of each pattern in groups, one for each casing that tells them apart, so that a match is one
 * run of entries whatever the case rules of the meanings are.
 *
 * A pattern with meanings in any casing only has one group. "us", listed by one entity exactly as "US" and by another
 * in any casing, has two: one for the surface US with both meanings, one for all other surfaces with the second alone.
 */
import { KINDS } from './entry.ts';
import { ANY_CASING, CAPS_LINE, ENTRY_CODE, LAST_GROUP, LAST_IN_GROUP } from './layout.ts';
import type { NameTable } from './name-table.ts';

export interface EntryLayout {
  readonly entries: Uint32Array;
  readonly wide: boolean;
  /** Pairs: packed listing, casing of the group. */
  readonly profiles: Uint32Array;
  readonly profileCount: number;
  /** First entry of each pattern. */
  readonly firsts: Uint32Array;
  /** Patterns with more than the any-casing group. */
  readonly cased: Uint8Array;
}

interface Draft {
  readonly entities: number[];
  readonly profiles: number[];
  readonly flags: number[];
}

export function layOutEntries(table: NameTable): EntryLayout {
  const draft: Draft = { entities: [], profiles: [], flags: [] };
  const profileOf = createProfiles();
  const firsts = new Uint32Array(table.patterns.length);
  const cased = new Uint8Array(table.patterns.length);
  table.heads.forEach((head, pattern) => {
    firsts[pattern] = draft.entities.length;
    const groups = groupsOf(table, entriesFrom(table, head));
    if (groups.length > 1 || groups[0]!.casing !== ANY_CASING) cased[pattern] = 1;
    for (const group of groups) {
      for (const entry of group.entries) {
        draft.entities.push(table.entities[entry]!);
        draft.profiles.push(profileOf.number(table.packed[entry]!, group.casing));
        draft.flags.push(0);
      }
      draft.flags[draft.flags.length - 1] = LAST_IN_GROUP;
    }
    draft.flags[draft.flags.length - 1] = LAST_IN_GROUP | LAST_GROUP;
  });
  return {
    ...pack(draft, profileOf.count(), table.entityIds.length),
    profiles: profileOf.pairs(),
    firsts,
    cased,
  };
}

function entriesFrom(table: NameTable, head: number): number[] {
  const entries: number[] = [];
  for (let entry = head; entry >= 0; entry = table.next[entry]!) entries.push(entry);
  if (entries.length === 1) return entries;
  // Names first, so that one look tells whether a group has any.
  const kindOf = (entry: number): number => table.packed[entry]! & 3;
  return KINDS.flatMap((_, kind) => entries.filter((entry) => kindOf(entry) === kind));
}

interface Group {
  readonly casing: number;
  readonly entries: readonly number[];
}

function groupsOf(table: NameTable, entries: readonly number[]): Group[] {
  if (entries.length === 1) return [{ casing: table.casings[entries[0]!]!, entries }];
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

/** One word an entry where entity and profile fit into 30 bits together, else two. */
function pack(draft: Draft, profileCount: number, entityCount: number) {
  const wide = entityCount * profileCount > ENTRY_CODE;
  const count = draft.entities.length;
  const entries = new Uint32Array(wide ? 2 * count : count);
  for (let i = 0; i < count; i++) {
    const entity = draft.entities[i]!;
    const profile = draft.profiles[i]!;
    if (wide) {
      entries[2 * i] = entity | draft.flags[i]!;
      entries[2 * i + 1] = profile;
    } else {
      entries[i] = (entity * profileCount + profile) | draft.flags[i]!;
    }
  }
  return { entries, wide, profileCount };
}
