/** The names of the entities that the reader has decided about, read anew when decisions or dossiers change. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../platform/schemas/settings.ts';
import { namesOfDecisions } from './library.ts';

export function useNames(
  decisions: Settings['rejectedReadings'],
  library: unknown,
  onFailure: (reason: string) => void,
): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  // Another function at each drawing: as a dependency it would have the store read without end.
  const fail = useRef(onFailure);
  fail.current = onFailure;
  useEffect(() => {
    let isCurrent = true;
    namesOfDecisions(decisions).then(
      (found) => isCurrent && setNames(found),
      (error: unknown) => isCurrent && fail.current(String(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [decisions, library]);
  return names;
}
