/** The ranges by which common characters are known without asking Unicode, against Unicode. */
import { expect, test } from 'vitest';
import { HARD, TOKEN, charInfo } from '../../../engine/text/char-table.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{Nd}\p{Nl}_]/u;

/** Apostrophes of transliteration, and an iota that folds to a space with a mark. */
const SIGNS_ALTHOUGH_LETTERS = ['ʻ', 'ʼ', 'ʾ', 'ʿ', 'ͺ'];

test('scripts with spaces have the letters and digits that Unicode gives them', () => {
  const exceptions: string[] = [];
  for (const [from, to] of [
    [0, 0xe00],
    [0x10a0, 0x1780],
    [0x17e0, 0x3000],
  ] as const) {
    for (let unit = from; unit < to; unit++) {
      const info = charInfo(unit);
      const character = String.fromCharCode(unit);
      if (info & HARD || LETTER_OR_DIGIT.test(character) === ((info & TOKEN) !== 0)) continue;
      exceptions.push(character);
    }
  }
  expect(exceptions).toEqual(SIGNS_ALTHOUGH_LETTERS);
});
