/** Whoever watches the dossiers is told once more when they are compiled: before that nobody knows which entities are the same. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { announceDossiers } from '../../entrypoints/background/announce-dossiers.ts';
import { watchInstalled } from '../../platform/installed-note.ts';
import { DEFAULT_SETTINGS } from '../../platform/schemas/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('a panel hears of a change when it is compiled, and not before', async () => {
  const heard = vi.fn();
  watchInstalled(heard, new AbortController().signal);
  const compiling = Promise.withResolvers<never>();
  const gazetteer = vi.fn(() => compiling.promise);
  const announced = announceDossiers({ gazetteer }, DEFAULT_SETTINGS);
  await vi.waitFor(() => expect(gazetteer).toHaveBeenCalledWith(DEFAULT_SETTINGS));
  expect(heard).not.toHaveBeenCalled();
  compiling.resolve({} as never);
  await announced;
  expect(heard).toHaveBeenCalledOnce();
});

test('where compiling fails nothing is announced, and whoever asked for it hears why', async () => {
  const heard = vi.fn();
  watchInstalled(heard, new AbortController().signal);
  const gazetteer = () => Promise.reject(new Error('the disk is full of sand'));
  await expect(announceDossiers({ gazetteer }, DEFAULT_SETTINGS)).rejects.toThrow('sand');
  expect(heard).not.toHaveBeenCalled();
});
