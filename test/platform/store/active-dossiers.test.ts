/** A gazetteer is known by what it was made of: whatever may be in it changes its name. */
import { expect, test } from 'vitest';
import { gazetteerVersion } from '../../../platform/store/active-dossiers.ts';
import type { DossierRecord } from '../../../platform/store/database.ts';

/** Only what the name looks at. */
const record = (id: string, edition: number, day: string) =>
  ({ id, edition, installedAt: day }) as DossierRecord;

const HARBOUR = record('harbour', 1, '2031-05-04');
const LIBYA = record('libya', 2, '2031-05-04');

test.each<[string, readonly DossierRecord[]]>([
  ['another order', [LIBYA, HARBOUR]],
  ['one less', [HARBOUR]],
  ['a newer edition', [HARBOUR, record('libya', 3, '2031-05-04')]],
  [
    'an edition of the same number, in a store that was lost and begun anew',
    [HARBOUR, record('libya', 2, '2031-05-05')],
  ],
])('%s makes another gazetteer', (_what, active) => {
  expect(gazetteerVersion(active)).not.toBe(gazetteerVersion([HARBOUR, LIBYA]));
});
