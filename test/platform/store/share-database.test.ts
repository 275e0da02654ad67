/** One connection for all who ask, and a new one after it failed or was closed. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../../platform/store/database.ts';
import { openDatabase } from '../../../platform/store/database.ts';
import { shareDatabase } from '../../../platform/store/share-database.ts';

vi.mock('../../../platform/store/database.ts', () => ({ openDatabase: vi.fn() }));
const opening = vi.mocked(openDatabase);

beforeEach(() => void opening.mockReset().mockImplementation(async () => ({}) as Database));

test('all who ask share one connection', async () => {
  const open = shareDatabase();
  expect(await open()).toBe(await open());
  expect(opening).toHaveBeenCalledTimes(1);
});

test('after a failure the next who asks opens it anew', async () => {
  opening.mockRejectedValueOnce(new Error('the disk is asleep'));
  const open = shareDatabase();
  await expect(open()).rejects.toThrow('asleep');
  expect(await open()).toEqual({});
});

test('a connection that was closed is told once, and not given to anybody else', async () => {
  const onClosed = vi.fn();
  const open = shareDatabase(onClosed);
  const first = await open();
  opening.mock.calls[0]![0]!();
  expect(onClosed).toHaveBeenCalledTimes(1);
  expect(await open()).not.toBe(first);
});

test('an opening that a browser which takes the databases away ends is tried again', async () => {
  opening.mockRejectedValueOnce(new DOMException('The connection was closed.', 'AbortError'));
  expect(await shareDatabase()()).toEqual({});
  expect(opening).toHaveBeenCalledTimes(2);
});
