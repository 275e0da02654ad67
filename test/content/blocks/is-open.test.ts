/** Which names make it worth reading what speaks for their entity. */
import { expect, test } from 'vitest';
import type { Sighting } from '../../../engine/resolve/reading.ts';
import { isOpen } from '../../../entrypoints/content/blocks/is-open.ts';

const SURNAME = { kind: 'name', type: 'person', role: 'short', needs: 'full-name' } as const;
const sign = (
  effect: Sighting['signs'][number]['effect'],
  rule: Sighting['signs'][number]['rule'] = 'apposition',
) => [{ rule, effect, detail: '' }];

const ROWS: readonly { title: string; sighting: Partial<Sighting>; open: boolean }[] = [
  { title: 'a full name is open', sighting: { role: 'full', needs: 'context' }, open: true },
  { title: 'a well-known surname is open', sighting: { needs: 'nothing' }, open: true },
  { title: 'a surname that needs the full name is not', sighting: {}, open: false },
  { title: 'with a sign of its own it is', sighting: { signs: sign('own') }, open: true },
  { title: 'an office in front is no such sign', sighting: { signs: sign('own', 'role-in-front') }, open: false },
  { title: 'a place that needs context is open', sighting: { type: 'place', needs: 'context' }, open: true },
  { title: 'another bearer of a full name is not', sighting: { role: 'full', signs: sign('other') }, open: false },
  { title: 'what is refused is not', sighting: { role: 'full', signs: sign('refuse') }, open: false },
  { title: 'a not-name is not', sighting: { kind: 'not-name', role: 'full' }, open: false },
]; // prettier-ignore

test.each(ROWS)('$title', ({ sighting, open }) => {
  expect(isOpen({ ...SURNAME, signs: [], ...sighting } as Sighting)).toBe(open);
});
