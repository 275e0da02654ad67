/** Walks what stands around a place of the page. */

/** "In the same passage": two paragraphs of news prose, in UTF-16 units. */
export const WIDE = 1200;
/** Neighbours looked at on either side: more of them say nothing new, and the cost stays linear. */
const MAX_NEIGHBOURS = 24;

/** Calls back for the nearest records within `WIDE` on both sides; `row` is sorted by `at`. */
export function visitNearest<T extends { readonly at: number }>(
  row: readonly T[],
  at: number,
  see: (record: T, distance: number) => void,
): void {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < Math.min(row.length, low + MAX_NEIGHBOURS); i++) if (!step(row[i], at, see)) break;
  for (let i = low - 1; i >= Math.max(0, low - MAX_NEIGHBOURS); i--) if (!step(row[i], at, see)) break;
}

function step<T extends { readonly at: number }>(
  record: T | undefined,
  at: number,
  see: (record: T, distance: number) => void,
): boolean {
  if (!record) return false;
  const distance = Math.abs(record.at - at);
  if (distance > WIDE) return false;
  see(record, distance);
  return true;
}
