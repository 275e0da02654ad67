/** Tells when an entity has been before the reader for long enough to have been read. */
import type { EntityKey } from '../../../engine/dossier/model.ts';

/** As long as a glance takes: what is gone sooner was on the way to something else. */
const READ_MS = 1_000;

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
