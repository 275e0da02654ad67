/** One connection to the store for all of a context; opened at first use, and anew after a failure or when it was closed. */
import { openDatabase, type Database } from './database.ts';

/** @param onClosed hears that an open connection was closed under us */
export function shareDatabase(onClosed: () => void = () => undefined): () => Promise<Database> {
  let shared: Promise<Database> | null = null;
  return () =>
    (shared ??= openDatabase(() => {
      shared = null;
      onClosed();
    }).catch((error: unknown) => {
      shared = null;
      throw error;
    }));
}
