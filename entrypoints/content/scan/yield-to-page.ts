/** Lets the page work: whatever waits for the main thread, input first, runs before we go on. */

interface TaskScheduler {
  postTask?(run: () => void): Promise<void>;
}

const { scheduler } = globalThis as { scheduler?: TaskScheduler };

/**
 * In the order of arrival: what follows a `scheduler.yield` goes before all timers and messages of the page, which would wait
 * until the whole page is read. `setTimeout` waits 4 ms each time and `requestIdleCallback` starves small slices.
 */
export function yieldToPage(): Promise<void> {
  if (scheduler?.postTask) return scheduler.postTask(() => {});
  return yieldByMessage();
}

export function yieldByMessage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
