/** Decoded gazetteer entries, kept per gazetteer: a page meets the same few hundred patterns again and again. */
import type { GazetteerEntry } from '../match/entry.ts';
import { entryAt } from '../match/entry-at.ts';
import type { Gazetteer } from '../match/gazetteer.ts';

const decoded = new WeakMap<Gazetteer, Map<number, readonly GazetteerEntry[]>>();

export function entriesOf(
  gazetteer: Gazetteer,
  firstEntry: number,
  entryCount: number,
): readonly GazetteerEntry[] {
  let known = decoded.get(gazetteer);
  if (!known) decoded.set(gazetteer, (known = new Map()));
  let entries = known.get(firstEntry);
  if (!entries) {
    entries = Array.from({ length: entryCount }, (_, i) => entryAt(gazetteer, firstEntry + i));
    known.set(firstEntry, entries);
  }
  return entries;
}
