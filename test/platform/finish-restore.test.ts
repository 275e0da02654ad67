/** The settings of a restored backup reach the place where settings live, or are kept until they do. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { finishRestore } from '../../platform/finish-restore.ts';
import { DEFAULT_SETTINGS } from '../../platform/schemas/settings.ts';
import { readSettings } from '../../platform/settings.ts';
import type { Database } from '../../platform/store/database.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

/** A store in which a backup has just come into force. */
function aRestoredStore() {
  const meta = new Map([
    ['restoredSettings', { name: 'restoredSettings', settings: { ...DEFAULT_SETTINGS, theme: 'dark' } }],
  ]);
  const db = {
    get: async (_store: string, key: string) => meta.get(key),
    getAll: async () => [],
    delete: async (_store: string, key: string) => void meta.delete(key),
  } as unknown as Database;
  return { db, isWaiting: () => meta.has('restoredSettings') };
}

test('they are applied once', async () => {
  const { db, isWaiting } = aRestoredStore();
  await finishRestore(db);
  expect((await readSettings()).settings.theme).toBe('dark');
  expect(isWaiting()).toBe(false);
});

test('while the browser stores nothing they wait for the next start, and whoever restored them is told', async () => {
  const { db, isWaiting } = aRestoredStore();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no room left'));
  await expect(finishRestore(db)).rejects.toThrow('no room left');
  expect(isWaiting()).toBe(true);
  await finishRestore(db);
  expect((await readSettings()).settings.theme).toBe('dark');
});
