/**
 * Where a card stands: below its name or above it, never over the line that is being read. On narrow screens and for
 * fingers it is a sheet at the edge that the line is farther from. Pure: boxes in, box out.
 */
import { contains, unite, type Point, type Rect, type Size } from './rect.ts';

export interface PlacementInput {
  /** The name's boxes, one for each line it stands on. */
  readonly name: readonly Rect[];
  /** Where the pointer is, if it is a pointer that asks. */
  readonly pointer: Point | null;
  readonly viewport: Size;
  /** The card's height if it had all the room it likes. */
  readonly naturalHeight: number;
  readonly direction: 'ltr' | 'rtl';
  readonly touch: boolean;
  /** The side on which it stands already: kept while there is room, so that it does not jump. */
  readonly side: Side | null;
}

export type Side = 'below' | 'above' | 'sheet-below' | 'sheet-above';

export interface Placement {
  readonly side: Side;
  readonly left: number;
  readonly width: number;
  /** Distance of the edge near the name from the viewport's top (below) or bottom (above): the card grows away from it. */
  readonly offset: number;
  readonly maxHeight: number;
}

export const CARD_WIDTH = 380;
/** Between the name and the card; the safe triangle leads over it. */
const GAP = 8;
/** Between the card and the window's edge. */
const MARGIN = 8;
/** As a share of the window's height: some of the page stays in view. */
const TALLEST = 0.6;
const TALLEST_SHEET = 0.55;
/** A window narrower than this has no room beside a card: it becomes a sheet. */
const NARROW = 480;
/** Less is too little to read in; then the other side, whatever it has. */
const LEAST_HEIGHT = 160;
/** A name broken over more lines than this is treated by the line that is pointed at. */
const MOST_LINES = 3;

export function placeCard(input: PlacementInput): Placement {
  const { viewport, touch } = input;
  const line = lineToKeepFree(input);
  const room = {
    below: viewport.height - MARGIN - (line.bottom + GAP),
    above: line.top - GAP - MARGIN,
  };
  const isSheet = touch || viewport.width < NARROW;
  return isSheet ? placeSheet(input, room) : placeBeside(input, line, room);
}

interface Room {
  readonly below: number;
  readonly above: number;
}

function placeBeside(input: PlacementInput, line: Rect, room: Room): Placement {
  const { viewport, naturalHeight, direction } = input;
  const wanted = Math.min(naturalHeight, viewport.height * TALLEST);
  const isBelow = chooseBelow(room, wanted, input.side);
  const width = Math.min(CARD_WIDTH, viewport.width - 2 * MARGIN);
  const near = nearestLine(input);
  const left = direction === 'rtl' ? near.right - width : near.left;
  return {
    side: isBelow ? 'below' : 'above',
    left: clamp(left, MARGIN, viewport.width - MARGIN - width),
    width,
    offset: isBelow ? line.bottom + GAP : viewport.height - line.top + GAP,
    maxHeight: Math.max(
      0,
      Math.min(Math.floor(viewport.height * TALLEST), isBelow ? room.below : room.above),
    ),
  };
}

function chooseBelow(room: Room, wanted: number, side: Side | null): boolean {
  const enough = Math.min(wanted, LEAST_HEIGHT);
  if (side === 'below' && room.below >= enough) return true;
  if (side === 'above' && room.above >= enough) return false;
  if (room.below >= wanted) return true;
  return room.above < wanted && room.below >= room.above;
}

function placeSheet({ viewport, side }: PlacementInput, room: Room): Placement {
  const tallest = Math.floor(viewport.height * TALLEST_SHEET);
  const enough = Math.min(tallest, LEAST_HEIGHT);
  // From below, where thumbs are, unless the line that was tapped would be covered and there is more room above.
  const isBelow =
    side === 'sheet-above' ? room.above < enough : room.below >= enough || room.below >= room.above;
  return {
    side: isBelow ? 'sheet-below' : 'sheet-above',
    left: 0,
    width: viewport.width,
    offset: 0,
    maxHeight: Math.max(0, Math.min(tallest, (isBelow ? room.below : room.above) + MARGIN)),
  };
}

/** The line pointed at, or all of a name that is broken over a few lines. */
function lineToKeepFree(input: PlacementInput): Rect {
  return input.name.length <= MOST_LINES ? unite(input.name) : nearestLine(input);
}

function nearestLine({ name, pointer }: PlacementInput): Rect {
  return name.find((rect) => pointer !== null && contains(rect, pointer)) ?? name[0]!;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
