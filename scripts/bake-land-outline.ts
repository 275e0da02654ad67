/**
 * Makes data/land-outline.json, the coast lines of the card's small map, from Natural Earth (public domain) at
 * 1:110 million. Run by hand when the outline is to change; its two packages are no dependencies of the project:
 *   npm install --no-save world-atlas@2 topojson-client@3 && node scripts/bake-land-outline.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Point = readonly [number, number];
type Ring = readonly Point[];
interface Land {
  readonly geometry: { readonly type: string; readonly coordinates: never };
}

const require = createRequire(join(process.cwd(), 'package.json'));
const { feature } = require('topojson-client');
const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/land-110m.json'), 'utf8'));

/** Tenths of a degree: 11 km, half a pixel on the map. */
const UNITS_PER_DEGREE = 10;
/** Points that lie nearer than this to the line between their neighbours are left out, in degrees. */
const TOLERANCE = 0.16;
/** Nothing south of this is ever shown; Antarctica is a tenth of all points. */
const SOUTHERNMOST = -60;

const land = feature(atlas, atlas.objects.land);
const polygons: Ring[][] = land.features.flatMap(({ geometry }: Land) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
);
const rings = polygons
  .flat()
  .filter((ring) => ring.some(([, latitude]) => latitude > SOUTHERNMOST))
  .flatMap(onBothEdges);
const path = rings
  .map((ring) => draw(simplify(ring)))
  .filter((drawn) => drawn !== '')
  .join('');
writeFileSync('data/land-outline.json', `${JSON.stringify({ unitsPerDegree: UNITS_PER_DEGREE, path })}\n`);
console.log(`${rings.length} coast lines, ${path.length} characters`);

/**
 * A coast that crosses the date line jumps from one edge of the map to the other, which would draw a line right across.
 * It is drawn past the edge instead, and once more past the other.
 */
function onBothEdges(ring: Ring): Ring[] {
  let turn = 0;
  const unrolled = ring.map(([longitude, latitude], i): Point => {
    const step = i === 0 ? 0 : longitude - ring[i - 1]![0];
    if (Math.abs(step) > 180) turn -= 360 * Math.sign(step);
    return [longitude + turn, latitude];
  });
  const reaches = (edge: number) =>
    unrolled.some(([longitude]) => longitude * Math.sign(edge) > Math.abs(edge));
  const shifted = (by: number): Ring => unrolled.map(([longitude, latitude]) => [longitude + by, latitude]);
  return [unrolled, ...(reaches(180) ? [shifted(-360)] : []), ...(reaches(-180) ? [shifted(360)] : [])];
}

/** Douglas–Peucker on a closed ring, cut into two halves at its farthest point. */
function simplify(ring: Ring): Ring {
  const half = ring.reduce(
    (best, point, i) => (distance(point, ring[0]!) > distance(ring[best]!, ring[0]!) ? i : best),
    0,
  );
  return [...thin(ring.slice(0, half + 1)).slice(0, -1), ...thin(ring.slice(half)).slice(0, -1)];
}

function thin(points: Ring): Ring {
  if (points.length < 3) return points;
  const [first, last] = [points[0]!, points.at(-1)!];
  let [farthest, at] = [0, 0];
  for (let i = 1; i < points.length - 1; i++) {
    const off = distanceToLine(points[i]!, first, last);
    if (off > farthest) [farthest, at] = [off, i];
  }
  if (farthest < TOLERANCE) return [first, last];
  return [...thin(points.slice(0, at + 1)).slice(0, -1), ...thin(points.slice(at))];
}

function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}

/** Relative moves in whole units, y to the south. */
function draw(points: Ring): string {
  if (points.length < 3) return '';
  const units = points.map(([x, y]): Point => [
    Math.round(x * UNITS_PER_DEGREE),
    Math.round(-y * UNITS_PER_DEGREE),
  ]);
  const steps = units.slice(1).map(([x, y], i) => `${x - units[i]![0]} ${y - units[i]![1]}`);
  return `M${units[0]!.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-');
}
