/** The settings of a restored backup reach the place where settings live, or are kept until they do. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { finishRestore } from '../../platform/finish-restore.ts';
import { DEFAULT_SETTINGS } from '../../platform/schemas/settings.ts';
import { findLostDossiers, noteInstalled } from '../../platform/installed-note.ts';
import { readSettings, updateSettings } from '../../platform/settings.ts';
import type { Database, DossierRecord } from '../../platform/store/database.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-04T12:00:00Z') });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A store in which a backup has just come into force. */
function aRestoredStore(more: object = {}) {
  const settings: unknown = { ...DEFAULT_SETTINGS, theme: 'dark', ...more };
  const restoredAt = new Date().toISOString();
  const meta = new Map([['restoredSettings', { name: 'restoredSettings', settings, restoredAt }]]);
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

/** Once only; the note of what is installed is written all the same. */
function refuseSettings(): void {
  const { local } = fakeBrowser.storage;
  const set = local.set.bind(local);
  let isFull = true;
  const setOrRefuse = async (items: object) => {
    if (!isFull || !('settings' in items)) return set(items);
    isFull = false;
    throw new Error('no room left');
  };
  vi.spyOn(local, 'set').mockImplementation(setOrRefuse as never);
}

const anHourLater = () => void vi.setSystemTime(Date.now() + 3_600_000);
const saveTheme = (theme: 'dark' | 'light') => updateSettings((settings) => ({ ...settings, theme }));
const theme = async () => (await readSettings()).settings.theme;

test('while the browser stores nothing they wait for the next start, and whoever restored them is told', async () => {
  const { db, isWaiting } = aRestoredStore();
  refuseSettings();
  await expect(finishRestore(db)).rejects.toThrow('no room left');
  expect(isWaiting()).toBe(true);
  await finishRestore(db, { isLate: true });
  expect(await theme()).toBe('dark');
});

test('settings that cannot be saved leave none of the dossiers before the restoration missed', async () => {
  await noteInstalled([
    { id: 'harbour', origin: 'installed', head: { title: 'Harbour', revision: 1 } } as DossierRecord,
  ]);
  refuseSettings();
  await expect(finishRestore(aRestoredStore().db)).rejects.toThrow('no room left');
  expect(await findLostDossiers([])).toEqual([]);
});

test('what the reader saves while they wait stays, and they wait no more', async () => {
  const { db, isWaiting } = aRestoredStore();
  anHourLater();
  await saveTheme('light');
  await finishRestore(db, { isLate: true });
  expect(await theme()).toBe('light');
  expect(isWaiting()).toBe(false);
});

test('what the reader saved before the restoration gives way at a later start too', async () => {
  await saveTheme('light');
  anHourLater();
  await finishRestore(aRestoredStore().db, { isLate: true });
  expect(await theme()).toBe('dark');
});

test('what is saved in another tab while the backup is being restored gives way: the reader asked for the backup', async () => {
  const { db } = aRestoredStore();
  anHourLater();
  await saveTheme('light');
  await finishRestore(db);
  expect(await theme()).toBe('dark');
});

test('settings that do not fit any more are dropped', async () => {
  const { db, isWaiting } = aRestoredStore({ theme: 'purple' });
  await finishRestore(db);
  expect(await theme()).toBe('page');
  expect(isWaiting()).toBe(false);
});
