/** One connection to the store for all of a context; opened at first use, and anew after a failure or when it was closed. */
import { openDatabase, type Database } from './database.ts';
import { retryWhenLost } from './retry-when-lost.ts';

/** @param onClosed hears that an open connection was closed under us */
export function shareDatabase(onClosed: () => void = () => undefined): () => Promise<Database> {
  let shared: Promise<Database> | null = null;
  const forget = () => {
    shared = null;
    onClosed();
  };
  return () =>
    (shared ??= retryWhenLost(() => openDatabase(forget)).catch((error: unknown) => {
      shared = null;
      throw error;
    }));
}
