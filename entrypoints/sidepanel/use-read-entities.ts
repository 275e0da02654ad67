/** Which entities the reader has read, kept up to date over all panels and cards; null until known. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { EntityKey } from '../../engine/dossier/model.ts';
import { readSeen, seenId, watchSeen, type SeenEntities } from '../../platform/seen-entities.ts';

export function useReadEntities(): ((key: EntityKey) => boolean) | null {
  const [seen, setSeen] = useState<SeenEntities | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const read = async () => {
      const stored = await readSeen();
      if (!stop.signal.aborted) setSeen(stored);
    };
    watchSeen(() => void read(), stop.signal);
    void read();
    return () => stop.abort();
  }, []);
  return useMemo(() => seen && ((key: EntityKey) => Object.hasOwn(seen, seenId(key))), [seen]);
}
