/** Runs at a moment to spare; after `timeout` ms at the latest on a page that never rests. */
export function whenIdle(run: () => void, timeout: number): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout });
  else setTimeout(run, timeout); // Safari has none
}
