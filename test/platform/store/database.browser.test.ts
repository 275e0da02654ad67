/** A browser that takes the databases away breaks off what is being read: that is for whoever reads, and for nobody else. */
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase, type Database } from '../../../platform/store/database.ts';

let db: Database;
const uncaught: unknown[] = [];
const onUncaught = (event: PromiseRejectionEvent) => {
  event.preventDefault();
  uncaught.push(event.reason);
};

beforeEach(async () => {
  uncaught.length = 0;
  addEventListener('unhandledrejection', onUncaught);
  // What a browser does to every transaction that is under way.
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const transaction = begin.apply(this, args);
    queueMicrotask(() => transaction.abort());
    return transaction;
  });
  db = await openDatabase();
});
afterEach(async () => {
  removeEventListener('unhandledrejection', onUncaught);
  vi.restoreAllMocks();
  db.close();
  await deleteDB('sidelight');
});

const READINGS: readonly { readonly title: string; readonly read: () => Promise<unknown> }[] = [
  { title: 'a short reading', read: () => db.getAll('dossiers') },
  { title: 'a reading of several records', read: () => db.transaction('entities').store.get([1, 'maret']) },
  { title: 'a writing', read: () => db.put('meta', { name: 'edition', last: 1 }) },
];

for (const { title, read } of READINGS) {
  test(`${title} that is broken off fails for whoever asked, and leaves no uncaught error`, async () => {
    await expect(read()).rejects.toThrow(/abort/iu);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(uncaught).toEqual([]);
  });
}
