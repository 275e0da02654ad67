/** A name set against what is spoken of speaks for none of its neighbours, and is a mention all the same. */
import { describe, expect, test } from 'vitest';
import { isContrasted } from '../../../../engine/resolve/contrast.ts';
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'This is the northern Portmere, not the one in [[malta|Malta]].', refused: 'Portmere: no-context' },
  { text: '[[portmere|Portmere]] is in [[malta|Malta]] and has [[tarsk|Tarsk]].' },
  {
    text: 'They left Portmere, Ohio. “I was born in Portmere,” she said, “and the one in [[malta|Malta]] has trains.”',
    refused: 'Portmere: other-bearer',
  },
]);

describe('set against', () => {
  test.each([
    ['not ', true],
    ['not the one in ', true],
    ['nothing to do with ', true],
    ['unlike that of ', true],
    ['nicht mit dem in ', true],
    ['pas celle de ', true],
    ['not far from ', false],
    ['not only in ', false],
    ['a knot in ', false],
    ['in ', false],
  ])('“%sMalta”: %s', (before, expected) => {
    expect(isContrasted(`${before}Malta`, before.length)).toBe(expected);
  });
});
