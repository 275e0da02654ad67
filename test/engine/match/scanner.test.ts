/** The expression that passes over what is not worth a look: it must stop at every name, whatever initials a list has. */
import { expect, test } from 'vitest';
import { compileGazetteer } from '../../../engine/match/compile-gazetteer.ts';
import { findCandidates } from '../../../engine/match/find-candidates.ts';
import { aDossier } from './a-dossier.ts';

const exact = (text: string) => ({ text, case: 'exact', lang: 'en' }) as const;
const compile = (names: readonly string[]) =>
  compileGazetteer([aDossier([{ name: names[0]!, names: names.map(exact) }])]);

test.each([
  ['stops at one initial only', ['Bora'], '[^B-B\\xa1-'],
  ['keeps initials apart that are far from each other', ['Bora', 'Tesk'], '[^B-BT-T\\xa1-'],
  ['does not keep apart those between which two are missing', ['Bora', 'Eda', 'Tesk'], '[^B-ET-T\\xa1-'],
  ['takes a digit for an initial', ['7 Hills', 'Bora'], '[^7-7B-B\\xa1-'],
  ['leaves other alphabets to what is not ASCII', ['Бора'], '[^\\xa1-'],
])('%s', (_title, names, begins) => {
  expect(compile(names).tables.meta().scanner?.source).toContain(`(?:${begins}`);
});

test('is not there where names may begin with a small letter', () => {
  expect(compile(['Bora', 'eda']).tables.scanner).toBeUndefined();
});

test.each([
  ['at the start and at the end', 'Bora met Bora', [0, 9]],
  ['behind one character and behind two', '-Bora, -Bora', [1, 8]],
  ['not inside a word that begins with no initial', 'yBora ABora Bora', [12]],
  ['beyond what is not ASCII', '“Bora” – Бора, é Bora', [1, 17]],
  ['nothing in an empty text', '', []],
] as const)('finds names %s', (_title, text, starts) => {
  expect(findCandidates(text, compile(['Bora', 'Tesk'])).map(({ start }) => start)).toEqual(starts);
});
