/** The panel's address keeps where the reader is. */
import { describe, expect, test } from 'vitest';
import { formatFragment, parseFragment, START, type PanelState } from '../../components/panel/panel-state.ts';

const ROWS: readonly (readonly [string, PanelState])[] = [
  ['#names', START],
  ['#names/libya-2018/khalifa-haftar', { view: 'names', entity: { dossier: 'libya-2018', entity: 'khalifa-haftar' }, params: {} }],
  ['#claims?with=a%2Cb&standing=alleged', { view: 'claims', entity: null, params: { with: 'a,b', standing: 'alleged' } }],
  ['#search?query=Q%26A+%3D+%C2%AB%D0%B4%D0%B0%C2%BB', { view: 'search', entity: null, params: { query: 'Q&A = «да»' } }],
  ['#names/a%2Fb/%25', { view: 'names', entity: { dossier: 'a/b', entity: '%' }, params: {} }],
]; // prettier-ignore

describe.each(ROWS)('%s', (fragment, state) => {
  test('is read', () => expect(parseFragment(fragment)).toEqual(state));
  test('is written', () => expect(formatFragment(state)).toBe(fragment));
});

test.each(['', '#', '#nothing', '#__proto__', '#names%ZZ', '#/names'])('"%s" is the start', (fragment) => {
  expect(parseFragment(fragment)).toEqual(START);
});

test('what is empty is left out', () => {
  expect(formatFragment({ ...START, params: { order: '', kind: 'named' } })).toBe('#names?kind=named');
});
