/** Which places of a map are named on it: the weightier first, none over another. */

export interface Spot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface Label {
  readonly id: string;
  readonly anchor: 'start' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of the labels' 12 px type; an average over the scripts that we write, to the safe side. */
export const CHARACTER_PX = 6.6;
const LINE = 14;
const GAP = 12;

/**
 * `spots` come weightiest first; those without a label still have their dot, and stand in the list. `covered` is what
 * stands over the map, `character` how wide one is with what the reader has set between them.
 */
export function placeLabels(
  spots: readonly Spot[],
  width: number,
  covered: readonly Box[] = [],
  character = CHARACTER_PX,
): Label[] {
  const taken = [...covered];
  return spots.flatMap((spot): Label[] => {
    for (const anchor of ['start', 'end'] as const) {
      const box = boxOf(spot, anchor, character);
      if (box.left < 0 || box.right > width || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [{ id: spot.id, anchor }];
    }
    return [];
  });
}

function boxOf({ name, x, y }: Spot, anchor: 'start' | 'end', character: number): Box {
  const length = name.length * character;
  const left = anchor === 'start' ? x - GAP / 2 : x - GAP - length;
  return { left, right: left + length + GAP * 1.5, top: y - LINE / 2, bottom: y + LINE / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
