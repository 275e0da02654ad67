/** The library as state of the page, read anew after each change from whatever tab. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { watchInstalled } from '../../platform/installed-note.ts';
import { readLibrary, sweep, type Library } from './library.ts';

const NOTHING_YET: Library = { dossiers: [], retired: [], lost: [], persisted: true };

export function useLibrary(onFailure: (reason: string) => void): [Library, () => void] {
  const [library, setLibrary] = useState<Library>(NOTHING_YET);
  // Another function at each drawing: as a dependency it would have the store read without end.
  const fail = useRef(onFailure);
  fail.current = onFailure;
  const refresh = useCallback(() => {
    readLibrary().then(setLibrary, (error: unknown) => fail.current(String(error)));
  }, []);
  useEffect(() => {
    const stopper = new AbortController();
    watchInstalled(refresh, stopper.signal);
    refresh();
    // A tab that was closed in the middle of an installation has left its half behind.
    sweep().catch((error: unknown) => fail.current(String(error)));
    return () => stopper.abort();
  }, [refresh]);
  return [library, refresh];
}
