/** A database that is taken away may never answer; whoever waits for it must not wait for ever. */
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { failWhenLost, type LosableConnection } from '../../../platform/store/fail-when-lost.ts';

const NAME = 'invented';
let real: IDBPDatabase;
let losable: LosableConnection<IDBPDatabase>;

beforeEach(async () => {
  real = await openDB(NAME, 1, {
    upgrade: (db) => void db.createObjectStore('ships').createIndex('port', 'port'),
  });
  losable = failWhenLost(real);
  await losable.connection.put('ships', { port: 'Harrowmouth' }, 1);
});
afterEach(async () => {
  real.close();
  await deleteDB(NAME);
});

const pause = () => new Promise((resolve) => setTimeout(resolve, 2_000, 'no answer'));

/** Stands for the answer that never comes: nothing of what was asked is done before this returns. */
const AWAITED: readonly { readonly title: string; readonly ask: (db: IDBPDatabase) => Promise<unknown> }[] = [
  { title: 'a record', ask: (db) => db.get('ships', 1) },
  { title: 'a record by its index', ask: (db) => db.getFromIndex('ships', 'port', 'Harrowmouth') },
  { title: 'a record in a transaction', ask: (db) => db.transaction('ships').store.get(1) },
  {
    title: 'a record by an index in a transaction',
    ask: (db) => db.transaction('ships').store.index('port').get('X'),
  },
  { title: 'a written record', ask: (db) => db.put('ships', { port: 'Dunmore' }, 2) },
  { title: 'the end of a transaction', ask: (db) => db.transaction('ships', 'readwrite').done },
  { title: 'a cursor', ask: (db) => db.transaction('ships').store.openCursor() },
];

for (const { title, ask } of AWAITED) {
  test(`${title} that is awaited fails when the database is lost`, async () => {
    const answer = ask(losable.connection);
    losable.lose();
    await expect(answer).rejects.toThrow('taken away');
  });

  test(`${title} is answered as ever while the database is there`, async () => {
    expect(await Promise.race([ask(losable.connection).then(() => 'answered'), pause()])).toBe('answered');
  });
}

test('the next step of a cursor fails, too, when the database is lost', async () => {
  const cursor = await losable.connection.transaction('ships').store.openKeyCursor();
  expect(cursor?.key).toBe(1);
  const next = cursor!.continue();
  losable.lose();
  await expect(next).rejects.toThrow('taken away');
});
