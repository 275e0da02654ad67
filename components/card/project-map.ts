/** Where things lie on the small map: an equirectangular window around one point, in degrees. */

export interface MapWindow {
  /** For the `viewBox`, in units of the outline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Degrees of longitude are this much shorter than those of latitude here. */
  readonly squeeze: number;
}

/** Wide enough to show the coast of a whole region, so that a reader knows the continent at a glance. */
const DEGREES_HIGH = 22;

/** Beyond this the squeeze would draw a ribbon: nothing in a dossier lies nearer to a pole. */
const STEEPEST_LATITUDE = 75;

export function mapWindow([latitude, longitude]: readonly [number, number], aspect: number): MapWindow {
  const steepness = Math.min(Math.abs(latitude), STEEPEST_LATITUDE);
  const squeeze = Math.cos((steepness * Math.PI) / 180);
  const width = (DEGREES_HIGH * aspect) / squeeze;
  return {
    x: longitude - width / 2,
    y: -latitude - DEGREES_HIGH / 2,
    width,
    height: DEGREES_HIGH,
    squeeze,
  };
}

/**
 * "32.1° N, 20.1° E", in the reader's digits.
 * @param compass the signs for north, south, east and west, with a bar between them; the first two end in the comma of the language
 */
export function formatCoordinates(
  [latitude, longitude]: readonly [number, number],
  language: string,
  compass: string,
): string {
  const degrees = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const [north, south, east, west] = compass.split('|');
  const side = (value: number, positive = '', negative = '') =>
    // Of its own: behind an Arabic word the sign would change to the other end of the number.
    `\u2066${degrees.format(Math.abs(value))}°\u2069 ${value < 0 ? negative : positive}`;
  // Isolated: among words that run the other way the two numbers would change places.
  return `\u2068${side(latitude, north, south)} ${side(longitude, east, west)}\u2069`;
}
