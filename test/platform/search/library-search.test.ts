/** A store that fails while it is read is told to whoever asked for the reading, and read again at the next look. */
import { afterEach, expect, test, vi } from 'vitest';
import { LibrarySearch } from '../../../platform/search/library-search.ts';
import type { Database } from '../../../platform/store/database.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A store of one dossier, whose records can be read or not. */
function aStore() {
  vi.stubGlobal('IDBKeyRange', { bound: (...ends: unknown[]) => ends });
  const state = { edition: 1, installedAt: '2026-11-25', isBroken: true, isEmpty: false, readings: 0 };
  const record = () => ({
    id: 'harbour',
    edition: state.edition,
    origin: 'built-in',
    installedAt: state.installedAt,
    counts: { entities: 1, claims: 0 },
    head: { title: 'Harbour' },
  });
  const getAll = async (store: string) => {
    if (store === 'dossiers') return state.isEmpty ? [] : [record()];
    if (store === 'entities') state.readings++;
    if (state.isBroken) throw new Error('the disk is full of sand');
    return [];
  };
  return { state, db: async () => ({ getAll }) as unknown as Database };
}

const SCOPE = { dossiersOff: [], dossierOrder: [] };

test('a reading that fails is told by the look at the store that began it, and nowhere else', async () => {
  const loose = vi.fn();
  process.on('unhandledRejection', loose);
  const { db } = aStore();
  const search = new LibrarySearch(db);
  await expect(search.refreshSometimes()).rejects.toThrow('sand');
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off('unhandledRejection', loose);
  expect(loose).not.toHaveBeenCalled();
});

test('after a failure the next look reads again, and then there is nothing left to read', async () => {
  const { db, state } = aStore();
  const told: unknown[] = [];
  const search = new LibrarySearch(db, (progress) => told.push(progress));
  await expect(search.open(SCOPE)).rejects.toThrow('sand');
  state.isBroken = false;
  await search.open(SCOPE);
  expect(state.readings).toBe(2);
  expect(told.at(-1)).toBe(null);
});

test('when no dossier is left that is told too, so that what was found before is not left standing', async () => {
  const { db, state } = aStore();
  state.isBroken = false;
  const told: unknown[] = [];
  const search = new LibrarySearch(db, (progress) => told.push(progress));
  await search.open(SCOPE);
  told.length = 0;
  state.isEmpty = true;
  await search.refresh();
  expect(told).toEqual([{ done: 0, total: 0 }, null]);
});

test('a dossier that was lost and installed anew is read anew, though the lost store counts editions from one again', async () => {
  const { db, state } = aStore();
  state.isBroken = false;
  const search = new LibrarySearch(db);
  await search.open(SCOPE);
  state.installedAt = '2026-11-26';
  await search.refresh();
  expect(state.readings).toBe(2);
});
