/**
 * Frames for advertisements, counters and log-ins are left at once: nobody reads names there. So is what has neither address
 * nor origin and stands in another frame: nothing says on whose site it is, so nobody could switch it off there.
 */

const MIN_WIDTH_PX = 120;
const MIN_HEIGHT_PX = 60;

export function isWorthReading(): boolean {
  if (globalThis.top === globalThis.self) return true;
  if (location.protocol === 'about:' && origin === 'null' && parent !== top) return false;
  return innerWidth >= MIN_WIDTH_PX && innerHeight >= MIN_HEIGHT_PX;
}
