/** Tells when an entity has been before the reader for long enough to have been read. */
import { READ_MS } from '../../../components/card/read-ms.ts';
import type { EntityKey } from '../../../engine/dossier/model.ts';

export interface ReadingClock {
  /** From now on the card shows this entity. */
  begin(key: EntityKey): void;
  stop(): void;
}

export function startReadingClock(onRead: (key: EntityKey) => void): ReadingClock {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    begin: (key) => {
      stop();
      timer = setTimeout(() => onRead(key), READ_MS);
    },
    stop,
  };
}
