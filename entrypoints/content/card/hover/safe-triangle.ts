/** Is a pointer that left a name on its way to the card? The area between where it left and the card's near edge. */
import { contains, type Point, type Rect } from '../place/rect.ts';

/** Hands are not straight: the area is this much wider than the geometry asks, in px. */
const SLACK = 6;

export function isTowardsCard(exit: Point, pointer: Point, card: Rect): boolean {
  if (contains(card, pointer)) return true;
  const [a, b] = nearEdge(exit, card);
  return isInTriangle(pointer, exitWithSlack(exit, card), a, b);
}

/** The triangle begins a little behind the point of leaving, or it would be a needle there. */
function exitWithSlack(exit: Point, card: Rect): Point {
  if (exit.y <= card.top) return { x: exit.x, y: exit.y - SLACK };
  if (exit.y >= card.bottom) return { x: exit.x, y: exit.y + SLACK };
  return { x: exit.x + (exit.x < card.left ? -SLACK : SLACK), y: exit.y };
}

function nearEdge(exit: Point, { left, top, right, bottom }: Rect): readonly [Point, Point] {
  if (exit.y <= top)
    return [
      { x: left - SLACK, y: top },
      { x: right + SLACK, y: top },
    ];
  if (exit.y >= bottom)
    return [
      { x: left - SLACK, y: bottom },
      { x: right + SLACK, y: bottom },
    ];
  const x = exit.x < left ? left : right;
  return [
    { x, y: top - SLACK },
    { x, y: bottom + SLACK },
  ];
}

function isInTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(p, a, b), side(p, b, c), side(p, c, a)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

function side(p: Point, a: Point, b: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}
