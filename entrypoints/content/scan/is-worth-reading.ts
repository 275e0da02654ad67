/** Frames for advertisements, counters and log-ins are left at once: nobody reads names there. */

const MIN_WIDTH_PX = 120;
const MIN_HEIGHT_PX = 60;

export function isWorthReading(): boolean {
  if (globalThis.top === globalThis.self) return true;
  return innerWidth >= MIN_WIDTH_PX && innerHeight >= MIN_HEIGHT_PX;
}
