/**
 * Which entities the reader has read: a card or the panel showed them for a second or more. Kept on this machine only,
 * by id and day, so that lists can put first what is new; the reader can clear it.
 */
import * as v from 'valibot';
import type { EntityKey } from '../engine/dossier/model.ts';
import { browser, type StorageChange } from './browser.ts';

const KEY = 'seenEntities';

/** Beyond this the oldest are forgotten: nobody reads on from there. */
const MOST_KEPT = 5_000;

/** "dossier/entity" → the day on which it was last read, "2026-11-23". */
const SeenSchema = v.record(v.string(), v.string());
export type SeenEntities = v.InferOutput<typeof SeenSchema>;

/** What is stored and does not fit counts as nothing read: that loses no more than an order. */
export async function readSeen(): Promise<SeenEntities> {
  const parsed = v.safeParse(SeenSchema, (await browser.storage.local.get(KEY))[KEY] ?? {});
  return parsed.success ? parsed.output : {};
}

export function noteSeen(key: EntityKey, today: string): Promise<void> {
  return navigator.locks.request('sidelight-seen', async () => {
    const { [seenId(key)]: last, ...others } = await readSeen();
    if (last === today) return;
    const kept = Object.entries(others).slice(-(MOST_KEPT - 1));
    await browser.storage.local.set({ [KEY]: Object.fromEntries([...kept, [seenId(key), today]]) });
  });
}

export function clearSeen(): Promise<void> {
  return navigator.locks.request('sidelight-seen', () => browser.storage.local.remove(KEY));
}

export function watchSeen(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, StorageChange>, area: string) => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}

/** The form in which a key is stored; ids hold no slash. */
export function seenId({ dossier, entity }: EntityKey): string {
  return `${dossier}/${entity}`;
}
