/** The first-run page over a store that the browser takes away while it is open. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTranslation, TranslationContext } from '../../components/translation.ts';
import { Welcome } from '../../entrypoints/welcome/welcome.tsx';
import { openFilledStore } from '../../platform/open-store.ts';
import type { Database, DossierRecord } from '../../platform/store/database.ts';
import { gatherMaterial } from '../../platform/store/gather-material.ts';
import { readSources } from '../../platform/store/read-sources.ts';
import { aDossier, anEntity } from '../support/entity-builders.ts';

vi.mock('../../platform/browser.ts', () => ({
  browser: { permissions: { contains: async () => true }, runtime: {} },
}));
vi.mock('../../platform/page/read-page.ts', () => ({ ALL_SITES: [] }));
vi.mock('../../platform/open-store.ts', () => ({ openFilledStore: vi.fn() }));
vi.mock('../../platform/store/gather-material.ts', () => ({ gatherMaterial: vi.fn() }));
vi.mock('../../platform/store/read-sources.ts', () => ({ readSources: vi.fn() }));
vi.mock('../../entrypoints/welcome/find-names.ts', () => ({
  findNames: async () => [{ text: 'Odile Maret', key: { dossier: 'invented-affair', entity: 'maret' } }],
}));

const AFFAIR = aDossier();
const RECORD = { head: AFFAIR, counts: {}, edition: 1 } as unknown as DossierRecord;

/** A store by each opening, and which of them the browser has taken away since. */
let stores: Database[];
let taken: Set<Database>;

const root = document.body.appendChild(document.createElement('main'));
beforeEach(() => {
  stores = [];
  taken = new Set();
  vi.mocked(openFilledStore).mockImplementation(async () => {
    const last = stores.at(-1);
    const db = last && !taken.has(last) ? last : ({} as Database);
    if (db !== last) stores.push(db);
    return { db, dossiers: [RECORD] };
  });
  vi.mocked(readSources).mockResolvedValue([]);
  vi.mocked(gatherMaterial).mockImplementation(async (db) => {
    if (taken.has(db)) throw new DOMException('The database connection is closing.', 'InvalidStateError');
    const entity = anEntity({ id: 'maret', name: 'Odile Maret' });
    return { dossier: AFFAIR, sources: [], entity, claims: [], companions: [], others: new Map() };
  });
});
afterEach(() => {
  render(null, root);
  vi.restoreAllMocks();
});

function show(): void {
  render(
    <TranslationContext.Provider value={createTranslation('en', {})}>
      <Welcome />
    </TranslationContext.Provider>,
    root,
  );
}

async function press(): Promise<void> {
  await vi.waitFor(() => expect(root.querySelector('.live-name')).not.toBe(null));
  root.querySelector<HTMLElement>('.live-name')!.click();
}

test('a name opens its card also after the browser has taken the store away and it was opened anew', async () => {
  show();
  await press();
  await vi.waitFor(() => expect(root.querySelector('.live-card')?.textContent).toContain('Odile Maret'));
  root
    .querySelector('.live-card')!
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await vi.waitFor(() => expect(root.querySelector('.live-card')).toBe(null));
  taken.add(stores[0]!);
  await press();
  await vi.waitFor(() => expect(root.querySelector('.live-card')?.textContent).toContain('Odile Maret'));
  expect(root.querySelector('[role="alert"]')).toBe(null);
});

test('a connection that ends in the middle of a reading is opened anew for the same card', async () => {
  show();
  await vi.waitFor(() => expect(stores).toHaveLength(1));
  vi.mocked(gatherMaterial).mockRejectedValueOnce(new DOMException('Taken away.', 'AbortError'));
  await press();
  await vi.waitFor(() => expect(root.querySelector('.live-card')?.textContent).toContain('Odile Maret'));
});

test('dossiers that cannot be described are written to the console, and nothing fails uncaught', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.mocked(readSources).mockRejectedValue(new Error('the disk is full of sand'));
  show();
  await vi.waitFor(() =>
    expect(log).toHaveBeenCalledWith(expect.stringContaining('dossiers'), expect.any(Error)),
  );
});
