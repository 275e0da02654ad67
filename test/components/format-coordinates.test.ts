/** Where a place is, as the reader's language writes it. */
import { expect, test } from 'vitest';
import { formatCoordinates } from '../../components/card/project-map.ts';

const CARD = import.meta.glob<Readonly<Record<string, string>>>('../../data/locales/card/*.json', {
  eager: true,
  import: 'default',
});

test.each([
  ['en', [32.11, 20.07], '32.1° N, 20.1° E'],
  ['en', [-33.9, -70.7], '33.9° S, 70.7° W'],
  ['de', [32.11, 20.07], '32,1° N, 20,1° O'],
  ['fr', [48.4, -4.5], '48,4° N, 4,5° O'],
  ['ru', [-33.9, 18.4], '33,9° ю.\u00A0ш., 18,4° в.\u00A0д.'],
  ['ar', [32.1, 20.1], '32.1° شمالًا، 20.1° شرقًا'],
] as const)('in %s, %j is written in signs of that language', (language, at, expected) => {
  const compass = CARD[`../../data/locales/card/${language}.json`]!['map.compass']!;
  expect(formatCoordinates(at, language, compass)).toBe(`\u2068${withDegreesIsolated(expected)}\u2069`);
});

/** Without it the sign stands before one number and behind the other in Arabic. */
function withDegreesIsolated(text: string): string {
  return text.replaceAll(/[\d.,]+°/gu, '\u2066$&\u2069');
}
