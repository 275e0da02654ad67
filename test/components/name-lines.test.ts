/** Names in the drawing of connections. All are invented. */
import { expect, test } from 'vitest';
import { nameLines } from '../../components/connections/name-lines.ts';

test.each([
  ['a name that fits stands on one line', 'Odile Maret', 12, ['Odile Maret']],
  ['a longer one stands on two', 'Port Authority of Vell', 14, ['Port Authority', 'of Vell']],
  ['or on three', 'Port Authority of Vell', 10, ['Port', 'Authority', 'of Vell']],
  [
    'what fits on none is cut',
    'Ministry of the Outer and the Inner Isles',
    12,
    ['Ministry of', 'the Outer', 'and the Inn…'],
  ],
  ['a word that nothing can break is cut', 'Llanfairvellgwyngyllness', 10, ['Llanfairv…']],
  [
    'a line never has more than 22 letters',
    'Her Serene Highness Wilhelmina',
    90,
    ['Her Serene Highness', 'Wilhelmina'],
  ],
])('%s', (_, name, longest, lines) => {
  expect(nameLines(name, longest)).toEqual(lines);
});
