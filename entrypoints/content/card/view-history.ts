/** Where the reader has been within one card: like a browser's history, a step forward is lost by going elsewhere. */
import type { EntityKey } from '../../../engine/dossier/model.ts';

export interface ViewHistory {
  readonly entries: readonly EntityKey[];
  readonly at: number;
}

export function historyOf(key: EntityKey): ViewHistory {
  return { entries: [key], at: 0 };
}

export function currentEntry({ entries, at }: ViewHistory): EntityKey {
  return entries[at]!;
}

/** Going to where one is already changes nothing. */
export function goTo(history: ViewHistory, key: EntityKey): ViewHistory {
  if (isSameEntity(currentEntry(history), key)) return history;
  const entries = [...history.entries.slice(0, history.at + 1), key];
  return { entries, at: entries.length - 1 };
}

export function goBy(history: ViewHistory, steps: -1 | 1): ViewHistory {
  const at = history.at + steps;
  return at < 0 || at >= history.entries.length ? history : { ...history, at };
}

/** Where the reader can go by the card's own buttons. */
export function stepsFrom({ entries, at }: ViewHistory) {
  return { canGoBack: at > 0, canGoForward: at < entries.length - 1 };
}

export function isSameEntity(a: EntityKey, b: EntityKey): boolean {
  return a.dossier === b.dossier && a.entity === b.entity;
}
