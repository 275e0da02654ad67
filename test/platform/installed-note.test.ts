/** What the store lacks and the note knows has been lost; what the reader has sent away or replaced has not. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import {
  catchUpOnInstalled,
  findLostDossiers,
  noteInstalled,
  noteRestored,
} from '../../platform/installed-note.ts';
import type { Database, DossierRecord } from '../../platform/store/database.ts';

beforeEach(() => fakeBrowser.reset());

/** Only what the note looks at. */
function record(id: string, origin: DossierRecord['origin']): DossierRecord {
  return { id, origin, head: { title: `The ${id} affair`, revision: 2 } } as DossierRecord;
}

const OWN = record('harbour', 'installed');
const PACKAGED = record('libya', 'built-in');
const OWN_OF_PACKAGED = record('libya', 'installed');
const lost = async (records: readonly DossierRecord[]) =>
  (await findLostDossiers(records)).map(({ id }) => id);

test.each<[string, readonly DossierRecord[], readonly DossierRecord[], readonly string[]]>([
  ['what is there is not lost', [OWN, PACKAGED], [OWN, PACKAGED], []],
  ['an own one that is gone is lost', [OWN, PACKAGED], [PACKAGED], ['harbour']],
  ['a packaged one comes back by itself', [OWN, PACKAGED], [OWN], []],
  [
    'an own edition of a packaged one is lost though the packaged one is back',
    [OWN_OF_PACKAGED],
    [PACKAGED],
    ['libya'],
  ],
])('%s', async (_what, before, after, expected) => {
  await noteInstalled(before);
  await noteInstalled(after); // as the background does after it has brought back what is packaged
  expect(await lost(after)).toEqual(expected);
});

test('of what the reader sent away nothing is said', async () => {
  await noteInstalled([OWN, OWN_OF_PACKAGED]);
  await noteInstalled([PACKAGED], ['harbour', 'libya']);
  expect(await lost([PACKAGED])).toEqual([]);
});

test('a restoration leaves nothing that could be missed', async () => {
  await noteInstalled([OWN, OWN_OF_PACKAGED]);
  await noteRestored([PACKAGED]);
  expect(await lost([PACKAGED])).toEqual([]);
});

/** What is in force, and what can be brought back. */
function aStore(dossiers: readonly DossierRecord[], retired: readonly DossierRecord[]): Database {
  const stores = { dossiers, retired: retired.map((each) => ({ record: each })) };
  return { getAll: async (store: keyof typeof stores) => stores[store] } as unknown as Database;
}

interface CutShort {
  readonly title: string;
  readonly noted: DossierRecord;
  readonly dossiers: readonly DossierRecord[];
  readonly retired: readonly DossierRecord[];
  readonly missed: readonly string[];
}

const CUT_SHORT: readonly CutShort[] = [
  { title: 'an own one whose removal was cut short is not missed', noted: OWN, dossiers: [PACKAGED], retired: [OWN], missed: [] },
  { title: 'nor is an own edition of a packaged one', noted: OWN_OF_PACKAGED, dossiers: [PACKAGED], retired: [OWN_OF_PACKAGED], missed: [] },
  { title: 'one that cannot be brought back was not removed, and is', noted: OWN, dossiers: [PACKAGED], retired: [], missed: ['harbour'] },
  { title: 'so is an own edition of a packaged one', noted: OWN_OF_PACKAGED, dossiers: [PACKAGED], retired: [], missed: ['libya'] },
]; // prettier-ignore

test.each(CUT_SHORT)('at the next start $title', async ({ noted, dossiers, retired, missed }) => {
  await noteInstalled([noted]);
  await catchUpOnInstalled(aStore(dossiers, retired));
  expect(await lost(dossiers)).toEqual(missed);
});

test('what was updated is missed when it is lost later', async () => {
  await noteInstalled([OWN]);
  await catchUpOnInstalled(aStore([OWN], [OWN]));
  expect(await lost([PACKAGED])).toEqual(['harbour']);
});
