import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../platform/browser.ts';
import { areBuiltInsStored, noteBuiltInsStored } from '../../platform/built-in-dossiers.ts';
import type { Database } from '../../platform/store/database.ts';

const storeWith = (...ids: string[]) =>
  ({
    getKey: async (_store: string, id: string) => (ids.includes(id) ? id : undefined),
  }) as unknown as Database;

function runAs(version: string): void {
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version, name: '', manifest_version: 3 });
}

beforeEach(async () => {
  await browser.storage.local.clear();
  runAs('1.0.0');
});

test('nothing is stored before the first start', async () => {
  expect(await areBuiltInsStored(storeWith())).toBe(false);
});

test('what this version has stored need not be read again', async () => {
  await noteBuiltInsStored();
  expect(await areBuiltInsStored(storeWith('libya-2018'))).toBe(true);
});

test('a newer version of the extension may bring newer dossiers', async () => {
  await noteBuiltInsStored();
  runAs('1.0.1');
  expect(await areBuiltInsStored(storeWith('libya-2018'))).toBe(false);
});

test('a store that the browser has emptied is noticed', async () => {
  await noteBuiltInsStored();
  expect(await areBuiltInsStored(storeWith())).toBe(false);
});
