/** Does again what failed because the browser was just taking the database away, or had and the connection did not know yet. */

/** Of the browser and of `failWhenLost`; a browser is done with taking away within a fraction of a second. */
const PASSING = new Set([
  'AbortError',
  'InvalidStateError', // Chromium: "the database connection is closing", before its event says so
  'UnknownError', // Firefox now and then when opening; Chromium for what was under way
]);
const TRIES = 20;
const PAUSE_MS = 100;

/**
 * What was tried to the end. What is tried again opens the store, which is tried again for itself: the tries would be multiplied,
 * and a reader would wait forty seconds instead of two to hear that the store does not open.
 */
const givenUp = new WeakSet<DOMException>();

/** @param work opens the store itself, and may be done twice; what another try inside of it has given up, this one gives up as well */
export async function retryWhenLost<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      const mayPass = error instanceof DOMException && PASSING.has(error.name) && !givenUp.has(error);
      if (mayPass && tries === TRIES) givenUp.add(error);
      if (!mayPass || tries === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
