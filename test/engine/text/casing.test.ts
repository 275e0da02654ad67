/** Casing in one number: the same for the same casing of one name, different otherwise. */
import { describe, expect, test } from 'vitest';
import { casingOf, createCapsLines } from '../../../engine/text/casing.ts';

const casing = (text: string): number => casingOf(text, 0, text.length);

describe('casingOf', () => {
  test('tells all casings of a name apart', () => {
    const name = 'of mcx b-2s';
    const casings = Array.from({ length: 2 ** name.length }, (_, mask) =>
      [...name].map((c, i) => (mask & (1 << i) ? c.toUpperCase() : c)).join(''),
    );
    const distinct = new Set(casings);
    expect(new Set([...distinct].map(casing)).size).toBe(distinct.size);
  });

  test.each([
    ['Anna Smith', 'Jon Doe', true],
    ['House of Cards', 'Land of Foxes', true],
    ['House of Cards', 'House Of Cards', false],
    ['US', 'Us', false],
    ['McAdam', 'McBride', true],
    ['NATO chief', 'Nato chief', false],
    ['国民军', '利比亚', true],
  ])('%s and %s: alike %s', (one, other, alike) => {
    expect(casing(one) === casing(other)).toBe(alike);
  });
});

test('a label in capitals that opens a line is in capitals, what is said behind it is not', () => {
  const text = 'SEN. REED: And REED asked: NOBODY';
  const at = (word: string, from = 0) => createCapsLines(text)(text.indexOf(word, from));
  expect([at('SEN'), at('REED'), at('REED', 12), at('NOBODY')]).toEqual([true, true, false, false]);
});

test('a place in capitals before the comma of a dateline is in capitals, letters alone are not', () => {
  const isCaps = (line: string) => createCapsLines(line)(0);
  expect(isCaps('WHITE HOUSE, Tenn. — The water tastes.')).toBe(true);
  expect(isCaps('US, Kenya and others agree.')).toBe(false);
});

test('a speaker in capitals behind a title is in capitals, other words of the line are not', () => {
  const text = 'So Senator REED. Thank you, REED, said Mr. REED to the SENATOR REED';
  const isCaps = createCapsLines(text);
  expect([11, 28, 43, 63].map((start) => isCaps(start))).toEqual([true, false, true, false]);
});

describe('createCapsLines', () => {
  const text = 'ALL CAPS 1\nNot ALL\r\n1 2 3\nÀ Λ Д';
  const isCaps = createCapsLines(text);
  test.each([
    [0, true],
    [9, true],
    [11, false],
    [15, false],
    [20, false],
    [text.length - 1, true],
    [3, true],
  ])('answers for offset %i: %s', (offset, caps) => {
    expect(isCaps(offset)).toBe(caps);
  });
});
