/**
 * Counts the installations, removals and restorations since the panel was opened, and their compilings: what was read before
 * them is read anew.
 */
import { useEffect, useState } from 'preact/hooks';
import { watchInstalled } from '../../platform/installed-note.ts';

export function useDossierChanges(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    watchInstalled(() => setChanges((count) => count + 1), stop.signal);
    return () => stop.abort();
  }, []);
  return changes;
}
