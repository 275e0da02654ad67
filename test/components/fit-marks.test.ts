/** Marks on the line of time, as wide as their counts. The claims are invented. */
import { expect, test } from 'vitest';
import { fitMarks } from '../../components/timeline/fit-marks.ts';
import { momentsOf } from '../../engine/claims/lay-out-time.ts';
import { aStory, aToldClaim } from '../support/story-builders.ts';

const momentsOfDay = (count: number) =>
  momentsOf(
    aStory(
      Array.from({ length: count }, (_, i) =>
        aToldClaim({ id: `told-${i}`, entities: 'maret', when: '2018-06-01' }),
      ),
    ).claims,
  );
const LINE = { from: 2018, to: 2019 };

test.each([
  ['two digits', 99, 0, 20],
  ['two digits set apart', 99, 1.5, 23],
  ['three digits', 100, 0, 27],
  ['three digits set apart', 100, 1.5, 31.5],
])('a mark has room for %s', (_, count, spacing, least) => {
  const fitted = fitMarks(momentsOfDay(count), LINE, { room: 400, spacing });
  expect(fitted.least).toBe(least);
  expect((fitted.marks[0]!.to - fitted.marks[0]!.from) * 400).toBeCloseTo(least);
});
