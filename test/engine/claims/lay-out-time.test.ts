/** Time on a line: as long as it was, nothing over another, cut off where the line ends. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutTime, momentsOf, wholeTime } from '../../../engine/claims/lay-out-time.ts';
import { edtfSpan } from '../../../engine/edtf/edtf-span.ts';
import { aStory, aToldClaim } from '../../support/story-builders.ts';

const moments = momentsOf(aStory().claims);

test('all that is told of the same time is one moment, in the order of time', () => {
  const twice = [
    ...aStory([
      aToldClaim({ id: 'a', entities: 'maret', when: '2018' }),
      aToldClaim({ id: 'b', entities: 'maret', when: '2018' }),
    ]).claims,
  ];
  expect(momentsOf(twice).map(({ when, claims }) => `${when} ${claims.length}`)).toEqual(['2018 2']);
  expect(moments.map(({ when }) => when)).toEqual([
    '2014-24',
    '2016/2018',
    '2018',
    '2018-11',
    '2019-02',
    '2019-05-02',
  ]);
});

test('the whole time is whole years', () => {
  expect(wholeTime(moments)).toEqual({ from: 2014, to: 2020 });
  expect(wholeTime([])).toBeNull();
});

test('so many moments of one time that they would tower up share marks, and none is lost', () => {
  const days = Array.from({ length: 28 }, (_, i) => `2018-02-${String(i + 1).padStart(2, '0')}`);
  const many = momentsOf(
    aStory(days.map((when, i) => aToldClaim({ id: `day-${i}`, entities: 'maret', when }))).claims,
  );
  const marks = layOutTime(many, { from: 2004, to: 2020 }, 0.08);
  expect(Math.max(...marks.map(({ lane }) => lane))).toBeLessThan(4);
  expect(marks.flatMap((mark) => mark.moments)).toHaveLength(28);
});

describe.each([
  ['2018', 2018, 2019],
  ['2018-02', 2018 + 1 / 12, 2018 + 2 / 12],
  ['2018-23', 2018 + 8 / 12, 2018 + 11 / 12],
  ['2016/2018', 2016, 2019],
  ['2016/..', 2016, Infinity],
  ['../2016', -Infinity, 2017],
])('%s', (text, from, to) => {
  test('is as long as it says', () => {
    expect(edtfSpan(text)!.from).toBeCloseTo(from);
    expect(edtfSpan(text)!.to).toBeCloseTo(to);
  });
});

test('on any line, marks lie within it, are wide enough to hit and do not touch in their lane', () => {
  const year = fc.integer({ min: 2010, max: 2020 });
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 10 }), (from, years) => {
      const marks = layOutTime(moments, { from, to: from + years }, 0.05);
      for (const mark of marks) {
        expect(mark.from).toBeGreaterThanOrEqual(0);
        expect(mark.to).toBeLessThanOrEqual(1 + 1e-9);
        expect(mark.to - mark.from).toBeGreaterThanOrEqual(0.05 - 1e-9);
        for (const other of marks) {
          if (other === mark || other.lane !== mark.lane) continue;
          expect(other.from >= mark.to - 1e-6 || mark.from >= other.to - 1e-6).toBe(true);
        }
      }
    }),
  );
});
