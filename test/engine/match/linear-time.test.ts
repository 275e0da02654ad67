/** Time is linear in the text, whatever the text: ten times as much may take some more than ten times as long. */
import { describe, expect, test } from 'vitest';
import { cpuTimeMs } from '../../support/cpu-time.ts';
import { compileGazetteer } from '../../../engine/match/compile-gazetteer.ts';
import { findCandidates } from '../../../engine/match/find-candidates.ts';
import { aDossier } from './a-dossier.ts';

const exact = (text: string) => ({ text, case: 'exact' }) as const;
const manyWords = (word: string, count: number): string =>
  Array.from({ length: count }, () => word).join(' ');

const gazetteers = {
  folded: compileGazetteer([
    aDossier([
      [
        'a',
        'Tripoli',
        'Khalifa Haftar',
        manyWords('aa', 30),
        'U.S.',
        `${'a-'.repeat(30)}b`,
        '利比亚',
        'ليبيا',
        '리비아',
      ],
    ]),
  ]),
  exact: compileGazetteer([
    aDossier([[exact('A'), exact('Tripoli'), exact('PRINCE'), exact('Prince of A')]]),
  ]),
};

const SMALL = 30_000;
const TIMES = 10;
/** Twice what linear would take, and as much again for a noisy machine. */
const GENEROUS_RATIO = 4 * TIMES;
/** Below this a clock says nothing. */
const FLOOR_MS = 20;

const repeat = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

function timeOf(text: string, gazetteer: keyof typeof gazetteers): number {
  const from = cpuTimeMs();
  findCandidates(text, gazetteers[gazetteer]);
  return cpuTimeMs() - from;
}

describe('findCandidates', () => {
  test.each([
    ['one letter', 'a'],
    ['one capital', 'A'],
    ['spaces', ' '],
    ['empty lines', '\n'],
    ['names in capitals in one endless line', 'PRINCE '],
    ['the first half of a name', 'Khalifa '],
    ['the words of a name of thirty words', 'aa '],
    ['the parts of a hyphenated name', 'a-'],
    ['a name and endless spaces', `Khalifa${' '.repeat(5000)}`],
    ['a name and endless points', `U${'.'.repeat(5000)}`],
    ['names in an endless address', 'Tripoli/'],
    ['names in an endless domain', 'tripoli.'],
    ['names with apostrophes', "Tripoli'"],
    ['lone high surrogates', '\uD835'],
    ['lone low surrogates', '\uDC00'],
    ['soft hyphens', '\u00AD'],
    ['names behind soft hyphens', 'Tri\u00ADpoli '],
    ['combining marks', 'a\u0301\u0302\u0303'],
    ['conjoining jamo', '\u1105\u1175'],
    ['ideographs of a name', '利比'],
    ['Arabic clitics', 'ول'],
    ['Arabic alef and lam', 'لل '],
    ['accented words', 'é '],
  ])(
    'reads %s in linear time',
    (_title, piece) => {
      for (const gazetteer of ['folded', 'exact'] as const) {
        timeOf(repeat(piece, SMALL), gazetteer);
        const small = Math.max(FLOOR_MS, timeOf(repeat(piece, SMALL), gazetteer));
        expect(timeOf(repeat(piece, SMALL * TIMES), gazetteer)).toBeLessThan(small * GENEROUS_RATIO);
      }
    },
    60_000,
  );

  test('reads ten megabytes of one letter', () => {
    expect(findCandidates('a'.repeat(10_000_000), gazetteers.folded)).toEqual([]);
  });
});
