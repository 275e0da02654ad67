/** Decoded gazetteer entries, kept: a page meets the same few hundred patterns again and again. */
import type { GazetteerEntry } from '../match/entry.ts';
import { entryAt } from '../match/entry-at.ts';
import type { Gazetteer } from '../match/gazetteer.ts';
import { keptFor } from '../match/kept-for.ts';

const decoded = keptFor<number, readonly GazetteerEntry[]>();

export function entriesOf(
  gazetteer: Gazetteer,
  firstEntry: number,
  entryCount: number,
): readonly GazetteerEntry[] {
  const known = decoded(gazetteer);
  let entries = known.get(firstEntry);
  if (!entries) {
    entries = Array.from({ length: entryCount }, (_, i) => entryAt(gazetteer, firstEntry + i));
    known.set(firstEntry, entries);
  }
  return entries;
}
