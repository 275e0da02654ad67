/** What the hashes promise against lists that were made to break them. */
import { expect, test } from 'vitest';
import { SEED_PLACE, SEED_PRINT, slotOf, stepPlace, stepPrint } from '../../../engine/match/hash.ts';

const hash = (word: string, seed: number, step: (hash: number, unit: number) => number): number =>
  Array.from(word, (letter) => letter.charCodeAt(0)).reduce(step, seed);

/** Seven letters later a rotation by five bits has come round by three: one letter undoes what the other did. */
const LETTERS = { first: 'bc', second: 'bj' } as const;

/** 16,384 words of one first hash: two groups of seven letters, each with the seven that undo them. */
function wordsOfOneFirstHash(): string[] {
  return Array.from({ length: 2 ** 14 }, (_, bits) => {
    const group = (shift: number): string => {
      const choices = Array.from({ length: 7 }, (_letter, i) => (bits >>> (shift + i)) & 1);
      const letters = (from: string): string => choices.map((choice) => from.charAt(choice)).join('');
      return letters(LETTERS.first) + letters(LETTERS.second);
    };
    return group(0) + group(7);
  });
}

test('names made to have one first hash are spread over the slots all the same', () => {
  const words = wordsOfOneFirstHash();
  expect(new Set(words.map((word) => hash(word, SEED_PLACE, stepPlace))).size).toBe(1);
  const slots = words.map((word) => {
    return slotOf(hash(word, SEED_PLACE, stepPlace), hash(word, SEED_PRINT, stepPrint), words.length);
  });
  // As many as chance leaves: all but one in e.
  expect(new Set(slots).size).toBeGreaterThan(words.length * 0.6);
});
