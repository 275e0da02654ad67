/** What a crash cut short is ended at the next start, and no step that fails keeps the others from their turn. The store is a fake. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DossierLibrary } from '../../entrypoints/background/dossier-library.ts';
import { finishRestore } from '../../platform/finish-restore.ts';
import { catchUpOnInstalled, noteInstalled } from '../../platform/installed-note.ts';
import { openDatabase, type Database } from '../../platform/store/database.ts';
import { sweepEditions } from '../../platform/store/sweep-editions.ts';

vi.mock('../../platform/store/database.ts', () => ({ openDatabase: vi.fn() }));
vi.mock('../../platform/finish-restore.ts', () => ({ finishRestore: vi.fn() }));
vi.mock('../../platform/installed-note.ts', () => ({ catchUpOnInstalled: vi.fn(), noteInstalled: vi.fn() }));
vi.mock('../../platform/built-in-dossiers.ts', () => ({
  readBuiltInDossiers: async () => [],
  noteBuiltInsStored: async () => undefined,
}));
vi.mock('../../platform/store/sweep-editions.ts', () => ({ sweepEditions: vi.fn() }));

const STEPS = { finishRestore, catchUpOnInstalled, sweepEditions };

beforeEach(() => {
  for (const step of Object.values(STEPS)) vi.mocked(step).mockReset().mockResolvedValue(undefined);
  vi.mocked(openDatabase).mockResolvedValue({ getAll: async () => [] } as unknown as Database);
});
afterEach(() => void vi.restoreAllMocks());

test.each(Object.keys(STEPS) as (keyof typeof STEPS)[])(
  '%s may fail: it is logged, and the rest is done',
  async (broken) => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    vi.mocked(STEPS[broken]).mockRejectedValue(new Error('the disk is full of sand'));
    await new DossierLibrary(() => undefined).tidyUp();
    for (const step of Object.values(STEPS)) expect(step).toHaveBeenCalledTimes(1);
    expect(log.mock.calls).toEqual([
      [expect.stringMatching(/^Sidelight: /u), new Error('the disk is full of sand')],
    ]);
  },
);

test('an own edition that gave way before a crash is not missed when the packaged one is back', async () => {
  const stores: Record<string, unknown> = {
    dossiers: [{ id: 'libya', origin: 'built-in' }],
    retired: [{ record: { id: 'libya', origin: 'installed' } }],
  };
  vi.mocked(openDatabase).mockResolvedValue({
    getAll: async (store: string) => stores[store],
  } as unknown as Database);
  await new DossierLibrary(() => undefined).restoreBuiltIns();
  expect(noteInstalled).toHaveBeenCalledWith(stores['dossiers'], ['libya']);
});
