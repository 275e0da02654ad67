/** What the reader has read stays on this machine, and can be cleared. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearSeen, noteSeen, readSeen, watchSeen } from '../../platform/seen-entities.ts';

const key = (entity: string) => ({ dossier: 'harbour', entity });

beforeEach(() => fakeBrowser.reset());

test('what is noted at once from several places is all kept', async () => {
  await Promise.all(['tarsk', 'quill', 'isles'].map((entity) => noteSeen(key(entity), '2026-11-25')));
  expect(Object.keys(await readSeen())).toEqual(['harbour/tarsk', 'harbour/quill', 'harbour/isles']);
});

test('what is read again moves to the end, and after thousands the oldest is forgotten', async () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`harbour/e${i}`, '2026-11-01']));
  await fakeBrowser.storage.local.set({ seenEntities: many });
  await noteSeen(key('e0'), '2026-11-25');
  await noteSeen(key('new'), '2026-11-25');
  const ids = Object.keys(await readSeen());
  expect(ids.length).toBe(5000);
  expect([ids[0], ...ids.slice(-2)]).toEqual(['harbour/e2', 'harbour/e0', 'harbour/new']);
});

test('clearing forgets all, and watchers hear of it', async () => {
  const listener = vi.fn();
  watchSeen(listener, new AbortController().signal);
  await noteSeen(key('tarsk'), '2026-11-25');
  await clearSeen();
  expect(await readSeen()).toEqual({});
  expect(listener).toHaveBeenCalledTimes(2);
});

test('what is being noted while all is cleared does not bring back what was cleared', async () => {
  await noteSeen(key('tarsk'), '2026-11-25');
  await Promise.all([noteSeen(key('quill'), '2026-11-25'), clearSeen()]);
  expect(await readSeen()).toEqual({});
});

test.each([['a text'], [[1, 2]], [{ 'harbour/tarsk': 3 }]])(
  'stored %j counts as nothing read',
  async (stored) => {
    await fakeBrowser.storage.local.set({ seenEntities: stored });
    expect(await readSeen()).toEqual({});
  },
);
