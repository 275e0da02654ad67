/** One connection to the store for all of a context; opened at first use, and anew after a failure or when it was closed. */
import { openDatabase, type Database } from './database.ts';

/** A browser that takes the databases away ends what is opened meanwhile, too; it is done within a fraction of a second. */
const PASSING = new Set(['AbortError', 'UnknownError' /* Firefox, now and then */]);
const TRIES = 20;
const PAUSE_MS = 100;

/** @param onClosed hears that an open connection was closed under us */
export function shareDatabase(onClosed: () => void = () => undefined): () => Promise<Database> {
  let shared: Promise<Database> | null = null;
  return () =>
    (shared ??= openPatiently(() => {
      shared = null;
      onClosed();
    }).catch((error: unknown) => {
      shared = null;
      throw error;
    }));
}

async function openPatiently(onClosed: () => void): Promise<Database> {
  for (let tries = 1; ; tries++) {
    try {
      return await openDatabase(onClosed);
    } catch (error) {
      const mayPass = error instanceof DOMException && PASSING.has(error.name);
      if (!mayPass || tries === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
