/** What the store lacks and the note knows has been lost; what the reader has sent away or replaced has not. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { findLostDossiers, noteInstalled, noteRestored } from '../../platform/installed-note.ts';
import type { DossierRecord } from '../../platform/store/database.ts';

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
